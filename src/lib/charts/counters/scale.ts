import type { CountersData } from '../../view/chart-data';
import type { ViewState } from '../../view/view-state';
import { linearAxis, logAxis, type Axis } from '../scatter/axis';

/** Largest over smallest above 0 from which an axis is logarithmic. */
const WIDE_SPREAD = 100;
/** Room for 0 before a logarithmic scale, in pixels. */
const BEFORE = 26;
const ZERO_AT = 7;

/** Where numbers stand along a row, in pixels from the row's beginning. */
export interface CountScale {
	readonly log: boolean;
	/** 0 stands before the scale, which has no place for it. */
	readonly zeroApart: boolean;
	readonly ticks: readonly number[];
	readonly at: (value: number) => number;
}

/** Every number of the picture in one scale, so that rows can be compared. */
export function countScale(
	data: CountersData,
	request: Pick<ViewState, 'scale'>,
	width: number,
	ticks: number
): CountScale {
	const values = valuesOf(data);
	const { log, zeroApart } = kindOfScale(data, request);
	if (!log) return straight(linearAxis(values, ticks), width);
	const axis = logAxis(
		values.filter((value) => value > 0),
		ticks
	);
	const before = zeroApart ? BEFORE : 0;
	return {
		log,
		zeroApart,
		ticks: zeroApart ? [0, ...axis.ticks] : axis.ticks,
		at: (value) => (value > 0 ? before + axis.at(value) * (width - before) : ZERO_AT)
	};
}

/** Whether the numbers are so far apart that their scale is logarithmic, and whether a 0 is among them. */
export function kindOfScale(
	data: CountersData,
	{ scale }: Pick<ViewState, 'scale'>
): Pick<CountScale, 'log' | 'zeroApart'> {
	const values = valuesOf(data);
	const positive = values.filter((value) => value > 0);
	const wide = Math.max(...positive) > WIDE_SPREAD * Math.min(...positive);
	const log = positive.length > 0 && (scale === 'log' || wide);
	return { log, zeroApart: log && positive.length < values.length };
}

function straight(axis: Axis, width: number): CountScale {
	return {
		log: false,
		zeroApart: false,
		ticks: axis.ticks,
		at: (value) => axis.at(value) * width
	};
}

function valuesOf({ groups }: CountersData): number[] {
	return groups.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
}
