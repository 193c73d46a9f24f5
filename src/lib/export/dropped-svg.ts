import { MARK, NAMESPACE } from './carried';
import { decoded } from './decoded';
import { droppedCarried } from './dropped-carried';
import type { Dropped } from './dropped-result';
import { inertXml } from './inert-xml';

const MARKED = new RegExp(`\\sid=(["'])${MARK}\\1`);

/** What an SVG carries, from its metadata. A stranger's is not parsed, and no part of any comes into the page. */
export function droppedSvg(bytes: Uint8Array): Dropped {
	const text = textOf(bytes);
	if (text === null) return { kind: 'damaged' };
	if (!text.includes(NAMESPACE)) return { kind: 'unmarked' };
	const inert = inertXml(text, MARKED);
	if (inert === null) return { kind: 'damaged' };
	const parsed = new DOMParser().parseFromString(inert, 'application/xml');
	if (parsed.querySelector('parsererror') || parsed.documentElement.localName !== 'svg')
		return { kind: 'damaged' };
	const data = parsed.querySelector(`metadata > data[id="${MARK}"]`);
	return data ? droppedCarried(data.textContent) : { kind: 'unmarked' };
}

/** Null where it is in no encoding we read. */
function textOf(bytes: Uint8Array): string | null {
	try {
		return decoded(bytes, { strict: true });
	} catch {
		return null;
	}
}
