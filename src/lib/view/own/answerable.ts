import type { Atlas } from '../../domain/atlas';
import { measureOf } from '../measures';
import { canBeSetAgainst } from '../set-against';
import { NO_FILTERS, type ViewState } from '../view-state';
import { groupedBy } from './groups';
import { addsUp } from './measure-id';

/** Whether a view shows numbers of a reader's own table. */
export function showsOwn(view: Pick<ViewState, 'measure' | 'against' | 'chart'>): boolean {
	if (measureOf(view.measure).own) return true;
	return view.chart === 'scatter' && measureOf(view.against).own !== undefined;
}

/**
 * A view of a reader's own table as it can be answered: by places that the table has, as bars or, beside ours, as points of groups. A
 * rate is set against nothing. Without the table the view is one of ours.
 */
export function ownAnswerable(atlas: Atlas, asked: ViewState): ViewState {
	const table = atlas.own?.table;
	const by = table ? groupedBy(table, asked.by) : null;
	if (!table || by === null) return withoutOwn(asked);
	const view: ViewState = { ...asked, by, items: by === asked.by ? asked.items : [] };
	if (view.chart === 'scatter') return { ...beside(view), per: 'total', points: 'group' };
	const own: ViewState = {
		...view,
		...NO_FILTERS,
		// Which states' counties are drawn is no filter of what is counted.
		states: by === 'county' ? view.states : [],
		chart: 'bars'
	};
	const measure = measureOf(own.measure).own;
	const normalizes = measure !== undefined && addsUp(measure) && canBeSetAgainst(own.per, own);
	return normalizes ? own : { ...own, per: 'total' };
}

function beside(view: ViewState): ViewState {
	const drawable = (id: ViewState['measure']) => {
		const { quantity, ratio, own } = measureOf(id);
		return quantity !== null || ratio !== null || own !== undefined;
	};
	return {
		...view,
		measure: drawable(view.measure) ? view.measure : 'floor',
		against: drawable(view.against) ? view.against : 'mw'
	};
}

function withoutOwn(view: ViewState): ViewState {
	return {
		...view,
		...(measureOf(view.measure).own && { measure: 'floor' }),
		...(measureOf(view.against).own && { against: 'mw' })
	};
}
