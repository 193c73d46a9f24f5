// What a page needs to answer anything but the view it was delivered with: loaded as one, together with the data.
export { ask } from './ask';
export { facetsOf } from './facets';
export { groupNames, groupsOf } from './group';
export { sideBySide } from './side-by-side';
