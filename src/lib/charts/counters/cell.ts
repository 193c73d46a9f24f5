import type { CounterValue } from '../../view/chart-data';
import { field, type Ink } from '../ink/ink';

/** What a counter has to say about a group, told in a small field. */
export type CellKind = 'reported' | 'no_share' | 'not_reported';
export const CELL_KINDS = ['reported', 'no_share', 'not_reported'] as const;

/** A number that cannot be a share of the US was reported all the same. */
export function cellOf({ count, value }: CounterValue): CellKind {
	if (count === null) return 'not_reported';
	return value === null ? 'no_share' : 'reported';
}

/** A cell from its upper left corner: filled, outlined or hatched. */
export function cellInks(
	kind: CellKind,
	{ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }
): Ink[] {
	const box = { x, y, width: size, height: size };
	if (kind === 'reported') return [field(box, 'ramp-4')];
	if (kind === 'no_share') return [field(box, 'paper', { outline: 'ramp-4' })];
	return [field(box, 'paper', { outline: 'line' }), { kind: 'hatch', ...box, colour: 'muted' }];
}
