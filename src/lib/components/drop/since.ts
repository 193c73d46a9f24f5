import type { Atlas } from '../../domain/atlas';
import type { Carried } from '../../export/carried';
import { comparedWith, type Compared } from '../../export/compared-with';
import { isOwnAddress } from '../../view/url';
import type { Destination } from './destination';
import { tableAt } from './table-at';

/** What has become of a picture's data. */
export type Since =
	| { readonly kind: 'same' }
	/** The data cannot be read now. */
	| { readonly kind: 'unknown' }
	/** It shows a reader's own file, which is not looked for here. */
	| { readonly kind: 'own_file' }
	| {
			/** `older_here`: this page has yet to get the data the picture was made with. */
			readonly kind: 'changed' | 'older_here';
			readonly then: string;
			readonly now: string;
			/** Null where the numbers cannot be set against one another. */
			readonly compared: Compared | null;
	  };

/** Sets what a picture carries against what its view shows now. */
export async function sinceThen(
	{ dataVersion: then, values }: Carried,
	destination: Destination,
	load: () => Promise<Atlas>
): Promise<Since> {
	if (isOwnAddress(destination.query)) return { kind: 'own_file' };
	let atlas: Atlas;
	try {
		atlas = await load();
	} catch {
		return { kind: 'unknown' };
	}
	const now = atlas.dataVersion;
	if (then === now) return { kind: 'same' };
	const table = await tableAt(destination, atlas).catch(() => null);
	return {
		kind: dayOf(then) > dayOf(now) ? 'older_here' : 'changed',
		then,
		now,
		compared: table && comparedWith(values, table)
	};
}

/** A version begins with the day the data goes to. */
function dayOf(version: string): string {
	return /^\d{4}-\d{2}-\d{2}/.exec(version)?.[0] ?? '';
}
