import { droppedContent } from './dropped-content';
import { droppedPng } from './dropped-png';
import type { Dropped } from './dropped-result';
import { droppedSvg } from './dropped-svg';

/** What is larger is not read: pictures made here are far smaller. */
export const MOST_BYTES = 50e6;

/** What a file is, told by its content and never by its name. Nothing a file holds makes it throw. */
export async function readDropped(file: Blob): Promise<Dropped> {
	if (file.size === 0) return { kind: 'empty' };
	if (file.size > MOST_BYTES) return { kind: 'too_large' };
	const bytes = await bytesOf(file);
	if (!bytes) return { kind: 'unreadable' };
	const content = droppedContent(bytes);
	if (content === 'png') return droppedPng(bytes);
	if (content === 'svg') return droppedSvg(bytes);
	return { kind: content === 'picture' ? 'unmarked' : content };
}

/** Null where it is gone, locked or a folder. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return null;
	}
}
