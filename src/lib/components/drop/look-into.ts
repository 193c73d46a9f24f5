import type { Carried } from '../../export/carried';
import { readDropped } from '../../export/dropped';
import type { Refusal } from '../../export/dropped-result';
import type { Destination } from './destination';
import { mayBeTable } from './may-be-table';

/** A picture of ours, and where its view stands. */
export interface Found {
	readonly carried: Carried;
	readonly destination: Destination;
}

/** Why nothing was opened. */
export type Why = Refusal | 'folder' | 'elsewhere' | 'not_opened';

/** Where a file leads, or why nowhere; a table is read elsewhere. */
export async function lookInto(
	file: File | undefined,
	destinationOf: (view: string) => Destination | null
): Promise<Found | Why | 'table_of_own'> {
	if (!file) return 'unreadable';
	if (await mayBeTable(file)) return 'table_of_own';
	const dropped = await readDropped(file);
	if (dropped.kind !== 'ours') return dropped.kind;
	const { carried } = dropped;
	const destination = destinationOf(carried.view);
	return destination ? { carried, destination } : 'elsewhere';
}
