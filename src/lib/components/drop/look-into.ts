import type { Carried } from '../../export/carried';
import { readDropped } from '../../export/dropped';
import type { Refusal } from '../../export/dropped-result';
import type { Destination } from './destination';

/** A picture of ours, and where its view stands. */
export interface Found {
	readonly carried: Carried;
	readonly destination: Destination;
}

/** Why nothing was opened. */
export type Why = Refusal | 'folder' | 'elsewhere' | 'not_opened';

/** Where a file leads, or why nowhere. */
export async function lookInto(
	file: File | undefined,
	destinationOf: (view: string) => Destination | null
): Promise<Found | Why> {
	if (!file) return 'unreadable';
	const dropped = await readDropped(file);
	if (dropped.kind !== 'ours') return dropped.kind;
	const { carried } = dropped;
	const destination = destinationOf(carried.view);
	return destination ? { carried, destination } : 'elsewhere';
}
