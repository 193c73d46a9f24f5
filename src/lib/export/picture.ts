import type { Pen } from '../format/pen';
import type { Box } from './box';
import type { Cell } from './table';

/** Something that draws itself into a box of a picture; it says first how high it will be. */
export interface Plot {
	readonly height: (width: number) => number;
	readonly draw: (pen: Pen, box: Box) => void;
}

/** A figure that stands alone: what it shows, what it counts, where it comes from and where to see it again. */
export interface Picture {
	readonly title: string;
	/** Measure, unit, normalization and filters in words. */
	readonly subtitle: string;
	readonly legend: Plot | null;
	readonly plot: Plot;
	readonly notes: readonly string[];
	/** In words; empty where there is nothing to say. */
	readonly coverage: string;
	readonly sources: string;
	readonly licence: string;
	/** Who made it: the name of the atlas. */
	readonly credit: string;
	readonly dataVersion: string;
	/** The day of the view, in words; null where no day was chosen. */
	readonly asOf: string | null;
	/** Reopens the exact view. */
	readonly address: string;
	/** For machines: the values drawn, never the rows behind them. */
	readonly values: DrawnValues;
}

/** The figure's own table: the keys of its columns and its cells, exact. */
export interface DrawnValues {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}
