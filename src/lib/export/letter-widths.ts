/** How wide a text stands in a face, in parts of its size. */
export type LetterWidths = (text: string) => number;

/**
 * Reads the widths of a TrueType face that has a character map of format 4, as ours have. Where there is no browser to
 * measure text, a picture is laid out by this.
 * https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function letterWidths(file: Uint8Array): LetterWidths {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const tables = tablesOf(view);
	const at = (tag: string) => {
		const start = tables.get(tag);
		if (start === undefined) throw new TypeError(`the face has no table ${tag}`);
		return start;
	};
	const unitsPerEm = view.getUint16(at('head') + 18);
	const wide = view.getUint16(at('hhea') + 34);
	const glyphOf = glyphs(view, at('cmap'));
	// Those after the last wide one are as wide as it is.
	const widthOf = (glyph: number) => view.getUint16(at('hmtx') + Math.min(glyph, wide - 1) * 4);
	return (text) =>
		[...text].reduce((sum, letter) => sum + widthOf(glyphOf(letter.codePointAt(0) ?? 0)), 0) /
		unitsPerEm;
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
	return new Map(
		Array.from({ length: view.getUint16(4) }, (_, index) => {
			const record = 12 + index * 16;
			const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte)));
			return [tag.join(''), view.getUint32(record + 8)] as const;
		})
	);
}

function glyphs(view: DataView, cmap: number): (character: number) => number {
	const starts = Array.from(
		{ length: view.getUint16(cmap + 2) },
		(_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4)
	);
	const map = starts.find((start) => view.getUint16(start) === 4);
	if (map === undefined) throw new TypeError('the face has no character map of format 4');
	const twice = view.getUint16(map + 6);
	const [ends, begins] = [map + 14, map + 16 + twice];
	const [deltas, offsets] = [begins + twice, begins + 2 * twice];
	return (character) => {
		for (let at = 0; at < twice; at += 2) {
			if (character > view.getUint16(ends + at)) continue;
			const begin = view.getUint16(begins + at);
			if (character < begin) return 0;
			const delta = view.getUint16(deltas + at);
			const offset = view.getUint16(offsets + at);
			if (offset === 0) return (character + delta) & 0xffff;
			const glyph = view.getUint16(offsets + at + offset + (character - begin) * 2);
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	};
}
