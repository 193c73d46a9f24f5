import type { Locale } from '../../domain/locale';
import type { ViewState } from '../../view/view-state';
import { scatterWords } from '../../words/scatter';
import type { Look } from '../ink/ink';

/** More groups than this cannot be told apart by shape; then all points look the same. */
const TOLD_APART = 4;

/** Told apart in print and by any eye: by shape, and by solid and hollow. */
const LOOKS: readonly Look[] = [
	{ shape: 'circle', fill: 'ramp-4', stroke: 'paper' },
	{ shape: 'triangle', fill: 'ramp-2', stroke: 'ramp-5' },
	{ shape: 'square', fill: 'paper', stroke: 'ramp-5' },
	{ shape: 'diamond', fill: 'ramp-5', stroke: 'paper' }
];
const ALIKE: Look = { shape: 'circle', fill: 'ramp-3', stroke: 'paper' };
const STANDS_OUT: Look = { shape: 'circle', fill: 'accent', stroke: 'paper' };
const FADED: Look = { shape: 'circle', fill: 'paper', stroke: 'ramp-3' };

export interface KeyEntry {
	readonly look: Look;
	readonly text: string;
}

/** How the points of each group look, and the key to it; empty where there is nothing to tell apart. */
export interface Looks {
	readonly of: (group: string) => Look;
	readonly key: readonly KeyEntry[];
	/** True for groups that stand back while another stands out. */
	readonly faded: (group: string) => boolean;
}

type Named = { readonly key: string; readonly name: string };

/** Looks for the groups that have points, in the reader's order. */
export function looksOf(
	groups: readonly Named[],
	{ highlight, points, items }: Pick<ViewState, 'highlight' | 'points' | 'items'>,
	locale: Locale
): Looks {
	const alike = points === 'group' || groups.length > TOLD_APART;
	const ordered = groups.toSorted((a, b) => items.indexOf(a.key) - items.indexOf(b.key));
	const lookOf = (group: string): Look =>
		alike ? ALIKE : (LOOKS[ordered.findIndex(({ key }) => key === group)] ?? ALIKE);
	const chosen = groups.find(({ key }) => key === highlight);
	if (chosen && groups.length > 1) {
		const faded = (group: string) => group !== chosen.key;
		const of = (group: string): Look => {
			if (alike) return faded(group) ? FADED : STANDS_OUT;
			const { shape } = lookOf(group);
			return { ...(faded(group) ? FADED : STANDS_OUT), shape };
		};
		const others = { look: FADED, text: scatterWords[locale].others };
		const key = alike
			? [{ look: STANDS_OUT, text: chosen.name }, others]
			: ordered.map((group) => entry(group, of));
		return { of, key, faded };
	}
	return {
		of: lookOf,
		key: alike || groups.length < 2 ? [] : ordered.map((group) => entry(group, lookOf)),
		faded: () => false
	};
}

function entry(group: Named, of: (key: string) => Look): KeyEntry {
	return { look: of(group.key), text: group.name };
}
