/** How long a browser may take to begin with a download before its address is withdrawn. */
const WITHDRAW_AFTER_MS = 60_000;

/** Hands a file to the reader's browser. */
export function save(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), WITHDRAW_AFTER_MS);
}
