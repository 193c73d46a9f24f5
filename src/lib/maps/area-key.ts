import { outlineOf } from '../domain/county-outline';

const COUNTY = /^\d{5}$/;

/** The area a row of an answer is drawn as: a state's own code, a county's outline; its own key where nothing is drawn for it. */
export function areaKeyOf(key: string): string {
	return COUNTY.test(key) ? (outlineOf(key) ?? key) : key;
}
