import type { OwnReport } from '$lib/data/own/report';
import type { OwnMeasure } from '$lib/domain/own-measure';
import type { OwnTable } from '$lib/domain/own-table';
import { measureOfColumn } from '$lib/view/own/infer';

/** A measure as it stands in the form: inferred or edited, and whether it is to be one. */
export interface MeasureDraft {
	readonly measure: OwnMeasure;
	readonly included: boolean;
}

interface Read {
	readonly table: OwnTable | null;
	readonly report: Pick<OwnReport, 'columns'>;
}

/**
 * What can be measured: what was inferred, each other column of numbers but degrees, left out at first, and the rows. Of a file that was
 * measured before it is as the reader left it: what was left out is left out again.
 */
export function draftsOf(
	{ table, report }: Read,
	inferred: readonly OwnMeasure[],
	kept: readonly OwnMeasure[] | null
): MeasureDraft[] {
	const isInferred = new Set(inferred.map(({ column }) => column));
	const others = (table?.columns ?? []).flatMap((column, at) => {
		const { kind } = report.columns[at] ?? {};
		const isDegrees = kind === 'latitude' || kind === 'longitude';
		if (column.kind !== 'number' || isInferred.has(at) || isDegrees) return [];
		return [measureOfColumn(column, at)];
	});
	const drafts = [
		...inferred.filter(({ column }) => column !== null),
		...others,
		...inferred.filter(({ column }) => column === null)
	].map((measure) => ({ measure, included: !others.includes(measure) }));
	if (kept === null) return drafts;
	return drafts.map(({ measure }) => {
		const before = kept.find(({ column }) => column === measure.column);
		return { measure: before ?? measure, included: before !== undefined };
	});
}

/** After the same file was read in another way: columns that can still be measured are as the reader left them. */
export function redrafted(
	drafts: readonly MeasureDraft[],
	before: readonly MeasureDraft[]
): MeasureDraft[] {
	return drafts.map(
		(draft) => before.find(({ measure }) => measure.column === draft.measure.column) ?? draft
	);
}
