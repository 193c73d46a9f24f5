import type { Localized } from '../../domain/locale';
import type { OwnMeasure } from '../../domain/own-measure';
import type { Quantity } from '../../domain/quantity';
import type { RatioId } from '../../domain/ratio';

/** Base units; the scale a reader sees is chosen when the number is written. */
export type BuiltUnit = 'usd' | 'jobs' | 'mw' | 'data_centers' | 'projects' | RatioId;
/** A reader's own word for what a number is of; after the colon it may be empty. */
export type OwnUnit = `own:${string}`;
export type Unit = BuiltUnit | OwnUnit;

/** A quantity that can be shown, with what it means and where it ends. */
export interface Measure {
	readonly unit: Unit;
	/** How it is said in few digits: a floor promises no more than it holds, a ceiling no less. */
	readonly rounding: 'down' | 'up' | 'nearest';
	/** What is added up over projects; null for a ratio, and where the number is a counter's own. */
	readonly quantity: Quantity | null;
	/** What is divided by what, sum by sum; null where nothing is. */
	readonly ratio: RatioId | null;
	/** Set where the number is of a reader's own file. */
	readonly own?: OwnMeasure;
	/** True where a ceiling stands above the number. */
	readonly ceilings: boolean;
	/** Short, for pickers and column heads. */
	readonly label: Localized;
	/** As the subject of a title. */
	readonly title: Localized;
	readonly meaning: Localized;
	readonly limits: Localized;
}
