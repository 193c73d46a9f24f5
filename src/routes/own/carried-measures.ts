import type { OwnMeasure } from '$lib/domain/own-measure';
import type { OwnFile } from './own-file';

type Measured = Pick<OwnFile, 'report' | 'measures'>;

/**
 * The measures of a file that takes the place of another: the reader's own of columns that are still there, wherever they stand now, and
 * what the new file has of columns that the old one did not have.
 */
export function carriedMeasures(old: Measured, file: Measured): readonly OwnMeasure[] {
	const placeOf = new Map(file.report.columns.map(({ name, kind }, at) => [name, { at, kind }]));
	const kept = old.measures.flatMap((measure): OwnMeasure[] => {
		if (measure.column === null) return [measure];
		const before = old.report.columns[measure.column];
		const now = before && placeOf.get(before.name);
		return now && now.kind === before.kind ? [{ ...measure, column: now.at }] : [];
	});
	const known = new Set(old.report.columns.map(({ name }) => name));
	const added = file.measures.filter(({ column }) => {
		const name = column === null ? undefined : file.report.columns[column]?.name;
		return name !== undefined && !known.has(name);
	});
	const carried = [...kept, ...added];
	return carried.length > 0 ? carried : file.measures;
}
