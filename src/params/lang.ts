import type { ParamMatcher } from '@sveltejs/kit';

/** English has no segment of its own. */
export const match: ParamMatcher = (param) => param === 'de';
