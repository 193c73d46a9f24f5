import { decodeText } from '$lib/data/text';
import { layoutOf } from '$lib/data/own/layout';
import { isAnnouncementsFile } from '$lib/data/own/own-announcements';
import { shapeOf } from '$lib/data/own/shape';

/** What the beginning of a file tells before it is read. */
export interface Look {
	/** Under which what was said of files like it is remembered; null where it is no table. */
	readonly shape: string | null;
	/** Its header is that of our announcements. */
	readonly isAnnouncements: boolean;
}

const HEAD = 1 << 16;

/** Looks at the beginning of a file. It throws where the file cannot be read. */
export async function look(file: Blob): Promise<Look> {
	const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
	const isWhole = file.size <= HEAD;
	// Cut after a line, lest half a character be taken for another encoding.
	const last = isWhole ? -1 : bytes.lastIndexOf(0x0a);
	const { text, isWorkbook } = decodeText(last < 0 ? bytes : bytes.subarray(0, last + 1));
	const layout = isWorkbook ? 'empty' : layoutOf(text.replace(/^\uFEFF/, ''), isWhole);
	return {
		shape: typeof layout === 'string' ? null : shapeOf(layout.columns),
		isAnnouncements: !isWorkbook && isAnnouncementsFile(text)
	};
}
