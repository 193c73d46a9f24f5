import type { KeptRead, KeptWrite } from './kept-stores';
import { Joining, partsOf, unlaned } from './lanes';
import { isRecord } from './stored';
import { CONTENT_FORMAT, type Content } from './stored-content';

/**
 * Writes what was read of a file, part by part. Each part answers in a task of its own, so that the page stays free between them; all are
 * in the one transaction, so that there is the whole of it or what was there before.
 */
export async function putContent(
	tx: KeptWrite,
	fingerprint: string,
	content: Content
): Promise<void> {
	await dropParts(tx, fingerprint);
	const { head, lanes, which } = unlaned(content);
	const lengths = lanes.map(({ length }) => length);
	let parts = 0;
	for (const part of partsOf(lanes)) {
		await tx.objectStore('parts').put(part, [fingerprint, parts]);
		parts += 1;
	}
	const value = { format: CONTENT_FORMAT, ...head, which, lengths, parts };
	await tx.objectStore('contents').put(value, fingerprint);
}

/** What was read of a file, whatever it is; what is stored in parts is put together, undefined where they are not all there. */
export async function contentOf(tx: KeptRead, fingerprint: string): Promise<unknown> {
	const value: unknown = await tx.objectStore('contents').get(fingerprint);
	if (!isRecord(value) || value.format !== CONTENT_FORMAT) return value;
	const joining = joiningOf(value);
	if (!joining) return undefined;
	for (let at = 0; at < Number(value.parts); at += 1) {
		if (!joining.add(await tx.objectStore('parts').get([fingerprint, at]))) return undefined;
	}
	const content = joining.content();
	return content ? { format: CONTENT_FORMAT, ...content } : undefined;
}

export async function dropContent(tx: KeptWrite, fingerprint: string): Promise<void> {
	await tx.objectStore('contents').delete(fingerprint);
	await dropParts(tx, fingerprint);
}

/** An empty list comes after every number. */
function dropParts(tx: KeptWrite, fingerprint: string): Promise<void> {
	return tx.objectStore('parts').delete(IDBKeyRange.bound([fingerprint], [fingerprint, []]));
}

/** Null where what is stored is no head of anything. */
function joiningOf(value: Readonly<Record<string, unknown>>): Joining | null {
	const { which, lengths } = value;
	if (!Array.isArray(which) || !Array.isArray(lengths)) return null;
	try {
		return new Joining(value as unknown as Content, which as number[], lengths as number[]);
	} catch {
		return null;
	}
}
