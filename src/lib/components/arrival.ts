/** Something waited for that comes once, such as a figure coming near. */
export interface Arrival {
	readonly arrived: Promise<void>;
	readonly arrive: () => void;
}

export function arrival(): Arrival {
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	return { arrived, arrive };
}
