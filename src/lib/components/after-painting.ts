/** Does what nobody waits for once the next picture is painted; at once in a hidden tab, which paints nothing. Returns how to call it off. */
export function afterPainting(then: () => void): () => void {
	if (document.visibilityState === 'hidden') {
		then();
		return () => {};
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(then);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
