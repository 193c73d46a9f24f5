import type { OwnMeasure } from '$lib/domain/own-measure';

/** A measure as it stands in the form: inferred or edited, and whether it is to be one. */
export interface MeasureDraft {
	readonly measure: OwnMeasure;
	readonly included: boolean;
}

/** What can be measured, as inferred, with what the reader made of it. What was left out before is left out again. */
export function draftsOf(
	inferred: readonly OwnMeasure[],
	kept: readonly OwnMeasure[] | null
): MeasureDraft[] {
	if (kept === null) return inferred.map((measure) => ({ measure, included: true }));
	return inferred.map((measure) => {
		const before = kept.find(({ column }) => column === measure.column);
		return { measure: before ?? measure, included: before !== undefined };
	});
}

/** After the same file was read in another way: columns that can still be measured are as the reader left them. */
export function redrafted(
	inferred: readonly OwnMeasure[],
	before: readonly MeasureDraft[]
): MeasureDraft[] {
	return inferred.map(
		(measure) =>
			before.find((draft) => draft.measure.column === measure.column) ?? { measure, included: true }
	);
}
