import { gdp } from './gdp';
import type { Normalization } from './normalization';
import { resident } from './resident';
import { sqmi } from './square-mile';
import { total } from './total';

/** Everything a number can be set against. */
export const normalizations = { total, resident, gdp, sqmi } satisfies Record<
	string,
	Normalization
>;
export type NormalizationId = keyof typeof normalizations;
export const NORMALIZATION_IDS: readonly NormalizationId[] = ['total', 'resident', 'gdp', 'sqmi'];

export function normalizationOf(id: NormalizationId): Normalization {
	return normalizations[id];
}
