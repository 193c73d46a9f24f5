import { gdp } from './gdp';
import { mwh } from './mwh';
import type { Normalization } from './normalization';
import { quotient } from './quotient';
import { resident } from './resident';
import { share } from './share';
import { sqmi } from './square-mile';
import { total } from './total';

/** Everything a number can be set against. */
export const normalizations = {
	total,
	resident,
	gdp,
	sqmi,
	mwh,
	share,
	quotient
} satisfies Record<string, Normalization>;
export type NormalizationId = keyof typeof normalizations;
export const NORMALIZATION_IDS = Object.keys(normalizations) as readonly NormalizationId[];

export function normalizationOf(id: NormalizationId): Normalization {
	return normalizations[id];
}
