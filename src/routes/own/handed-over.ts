type Taker = (files: readonly File[]) => void;

let waiting: readonly File[] = [];
let taker: Taker | null = null;

/** Hands files to the page that reads them, which may only just be on its way. They stay in memory: no address carries them. */
export function handOver(files: readonly File[]): void {
	if (taker) taker(files);
	else waiting = files;
}

/** The page takes what waits and what still comes, until it is left. Returns how to leave. */
export function receive(take: Taker): () => void {
	taker = take;
	const files = waiting;
	waiting = [];
	if (files.length > 0) take(files);
	return () => {
		if (taker === take) taker = null;
	};
}
