import type { Atlas } from '../domain/atlas';
import type { StateCode } from '../domain/place';
import type { Answer } from './answer';
import { ask } from './ask';
import { NORMALIZATION_IDS, normalizationOf, type NormalizationId } from './normalizations';
import { remembering } from './remember';
import { DEFAULTS } from './view-state';

/** What a state's numbers are set against, and its floor set against that. */
export interface Denominator {
	readonly per: NormalizationId;
	readonly value: number;
	readonly year: number;
	readonly source: string;
	readonly floor: number | null;
	readonly rank: number | null;
	/** How many states have a rank. */
	readonly ranked: number;
}

const floors = remembering<Atlas, NormalizationId, Answer>(NORMALIZATION_IDS.length);

/** Every denominator of a state, each of its own year. */
export function denominatorsOf(atlas: Atlas, code: StateCode): Denominator[] {
	return NORMALIZATION_IDS.flatMap((per) => {
		const { denominator, ofUs } = normalizationOf(per);
		const state = atlas.states.find((one) => one.code === code);
		// A part of the whole US is set against no figure of its own.
		if (!denominator || ofUs !== null || !state) return [];
		const { rows } = floors(atlas, per, () =>
			ask(atlas, { ...DEFAULTS.map, classes: 'quantile', measure: 'floor', per })
		);
		const row = rows.find(({ key }) => key === code);
		return [
			{
				per,
				value: denominator.of(state),
				year: denominator.year,
				source: denominator.source,
				floor: row?.value ?? null,
				rank: row?.rank ?? null,
				ranked: rows.filter(({ rank }) => rank !== null).length
			}
		];
	});
}
