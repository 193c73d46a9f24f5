import type { OwnTable } from '../../domain/own-table';
import { NOT_STATED, type Where } from './where';

/** A column of a reader's file whose rows can be told apart by few labels. */
export interface OwnDimension {
	readonly column: number;
	readonly name: string;
	/** Sorted; of days the years. Last `NOT_STATED`, where a row has an empty cell. */
	readonly labels: readonly string[];
}

const MOST_LABELS = 60;
const MOST_DIMENSIONS = 6;

/** The columns that rows can be narrowed by: more than one label, what is not stated being one, and few enough to choose from. */
export function dimensionsOf({ columns, rows }: OwnTable): OwnDimension[] {
	return columns
		.flatMap((column, index): OwnDimension[] => {
			if (column.kind !== 'labels' && column.kind !== 'days') return [];
			const { kind, name, codes } = column;
			const stated =
				kind === 'days' ? [...new Set(column.labels.map((day) => day.slice(0, 4)))] : column.labels;
			// As many labels as rows tell no rows apart: they are names.
			if (stated.length > MOST_LABELS || stated.length >= rows) return [];
			const labels = [...stated.toSorted(), ...(codes.includes(0) ? [NOT_STATED] : [])];
			return labels.length > 1 ? [{ column: index, name, labels }] : [];
		})
		.slice(0, MOST_DIMENSIONS);
}

/** The filters with one column's set to a label, or taken away. */
export function narrowed(
	where: readonly Where[],
	column: number,
	label: string | null
): readonly Where[] {
	const others = where.filter((one) => one.column !== column);
	return label === null ? others : [...others, { column, labels: [label] }];
}
