/**
 * Puts a picture on the clipboard. It is handed over as a promise: some browsers allow copying only in the moment of the
 * click, and drawing takes longer. Rejects as the clipboard does where it is refused.
 */
export async function copyImage(picture: Promise<Blob>): Promise<void> {
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
