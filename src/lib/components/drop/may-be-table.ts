import { droppedContent } from '../../export/dropped-content';

/** As much of a file as tells what it is. */
const HEAD = 1 << 16;

/** What calls itself a picture, or a document exported here, is told what it is as such, whatever it holds. */
const NAMED_OTHERWISE = /\.(?:png|svg|jpe?g|gif|webp|avif|hei[cf]|tiff?|bmp|pdf|pptx?|docx?)$/i;

/** Whether a file is to be read as a table: it is no picture and does not call itself one. Only its beginning is looked at. */
export async function mayBeTable(file: File): Promise<boolean> {
	if (NAMED_OTHERWISE.test(file.name)) return false;
	if (file.size === 0) return true;
	try {
		const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
		return !['png', 'svg', 'picture'].includes(droppedContent(head));
	} catch {
		return false; // gone, locked or a folder: what reads pictures says so
	}
}
