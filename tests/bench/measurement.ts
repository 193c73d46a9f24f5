import type { Browser } from 'playwright';

/** One number of a measurement. */
export interface Figure {
	readonly what: string;
	readonly value: number;
	readonly unit: 'ms' | 's' | 'kB' | '×' | 'points' | '';
	/** The smallest and the largest of the runs the value is the median of. */
	readonly spread?: readonly [number, number];
	/** The value may not be above it, or for points not below; without one the number is only told. */
	readonly bar?: number;
}

/** What measurements share; both are made when first asked for. */
export interface Bench {
	readonly site: () => Promise<string>;
	readonly browser: () => Promise<Browser>;
	/** Runs asked for on the command line. */
	readonly runs: number | null;
}

export interface Measurement {
	readonly title: string;
	/** Only done when asked for by its name. */
	readonly optional?: boolean;
	readonly measure: (bench: Bench) => Promise<readonly Figure[]>;
}

/** Thrown where a measurement cannot be made here; the rest goes on. */
export class Skipped extends Error {}

export function keepsBar({ value, bar, unit }: Figure): boolean | null {
	if (bar === undefined) return null;
	return unit === 'points' ? value >= bar : value <= bar;
}
