import { STATUSES, AMOUNT_KINDS } from '../domain/announcement';
import { BASES } from '../domain/amount';
import { parts } from '../domain/parts';
import type { Quantity } from '../domain/quantity';
import { SOURCINGS } from '../domain/source';
import type { Counted, Tally } from '../domain/tally';
import type { AnswerPart } from './answer';
import type { PartsId } from './view-state';

/** Stands for what a row does not say: its basis, its kind, or a status before its day. */
export const NOT_SAID = 'not_recorded';

/** What a counted project is told apart by; the row its figure rests on says basis, kind and sourcing. */
const KEYS: Readonly<Record<PartsId, (counted: Counted, quantity: Quantity) => string>> = {
	status: ({ project }) => project.status ?? NOT_SAID,
	year: ({ project }) => project.newest.announcedOn.slice(0, 4),
	quarter: ({ project }) => quarterOf(project.newest.announcedOn),
	basis: ({ project }, quantity) => quantity.figure(project)?.from.amount?.basis ?? NOT_SAID,
	kind: ({ project }, quantity) => quantity.figure(project)?.from.kind ?? NOT_SAID,
	sourcing: ({ project }, quantity) => (quantity.figure(project)?.from ?? project.newest).sourcing
};

const ORDERS: Partial<Readonly<Record<PartsId, readonly string[]>>> = {
	status: [...STATUSES, NOT_SAID],
	basis: [...BASES, NOT_SAID],
	kind: [...AMOUNT_KINDS, NOT_SAID],
	sourcing: SOURCINGS
};

/** A total's segments, scaled as its value is; they add up to it. */
export function divided(
	total: Tally,
	by: PartsId,
	quantity: Quantity,
	scale: number | null
): AnswerPart[] {
	if (scale === null) return [];
	return parts(total, (counted) => KEYS[by](counted, quantity))
		.map(({ key, low }) => ({ key, value: low * scale }))
		.toSorted((a, b) => comparePartKeys(by, a.key, b.key));
}

/** The order of segments: as the words stand, or in time. */
export function comparePartKeys(by: PartsId, a: string, b: string): number {
	const order = ORDERS[by];
	if (order) return order.indexOf(a) - order.indexOf(b);
	return a < b ? -1 : a > b ? 1 : 0;
}

/** `2025-Q3`; `2025-Q?` where only the year is known, which stands after that year's quarters. */
function quarterOf(date: string): string {
	const [year, month] = date.split('-');
	return month === undefined ? `${year}-Q?` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
