/**
 * Tells how a frame of this site titles its figure, and at which address, once it shows what that asks for.
 * Another language's titles are known to its own pages alone. Gives back what ends it.
 */
export function titleInFrame(
	frame: HTMLIFrameElement,
	tell: (title: string, address: string) => void
): () => void {
	const observer = new MutationObserver(look);
	let told = '';

	function look(): void {
		const shown = frame.contentDocument?.querySelector(
			'[data-testid="embedded"]:not([data-delivered]) h2'
		);
		const title = shown?.textContent.trim() ?? '';
		const address = frame.contentWindow?.location.href;
		if (title !== '' && title !== told && address !== undefined) tell((told = title), address);
	}

	function watch(): void {
		told = '';
		observer.disconnect();
		const page = frame.contentDocument;
		if (!page) return;
		observer.observe(page, {
			attributes: true,
			childList: true,
			characterData: true,
			subtree: true
		});
		look();
	}

	frame.addEventListener('load', watch);
	watch();
	return () => {
		observer.disconnect();
		frame.removeEventListener('load', watch);
	};
}
