import { CONVERSION_IDS, RULE_IDS, type ConversionId, type RuleId } from './conversion';

/**
 * What became of a cell, in one small number, so that reading one makes no object: the rule it breaks (0 is none), whether it is known,
 * and how it was read as something else than it is written.
 */
export type CellResult = number;

export const RULE = 31;
export const KNOWN = 32;
/** Conversions are counted where any bit from here on is set. */
export const CONVERTED = 64;

export function broken(rule: RuleId): CellResult {
	return RULE_IDS.indexOf(rule) + 1;
}

/** Null where the cell was read. */
export function ruleOf(result: CellResult): RuleId | null {
	return RULE_IDS[(result & RULE) - 1] ?? null;
}

export function converted(conversions: readonly ConversionId[]): CellResult {
	return conversions.reduce((all, id) => all | (CONVERTED << CONVERSION_IDS.indexOf(id)), 0);
}

export function conversionsOf(result: CellResult): ConversionId[] {
	return CONVERSION_IDS.filter((_, index) => (result & (CONVERTED << index)) !== 0);
}
