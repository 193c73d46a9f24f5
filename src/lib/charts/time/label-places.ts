/** A run of labels that touch one another. */
interface Pile {
	readonly members: readonly number[];
	/** Where its members would begin on average. */
	readonly wish: number;
}

/**
 * Places for labels of one height that would stand at `wishes`: in the same order, none over another, none beyond the
 * ends where they fit at all, and each as near as that allows. Labels that touch are moved as one pile.
 */
export function labelPlaces(
	wishes: readonly number[],
	height: number,
	[top, bottom]: readonly [number, number]
): number[] {
	const order = wishes
		.map((_, index) => index)
		.toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
	const startOf = ({ members, wish }: Pile) =>
		Math.max(top, Math.min(wish, bottom - members.length * height));
	const piles: Pile[] = [];
	for (const index of order) {
		let pile: Pile = { members: [index], wish: (wishes[index] ?? 0) - height / 2 };
		for (let above = piles.at(-1); above; above = piles.at(-1)) {
			if (startOf(above) + above.members.length * height <= startOf(pile)) break;
			piles.pop();
			pile = joined(above, pile, height);
		}
		piles.push(pile);
	}
	const places = wishes.map(() => 0);
	for (const pile of piles)
		for (const [at, index] of pile.members.entries()) places[index] = startOf(pile) + at * height;
	return places;
}

function joined(above: Pile, below: Pile, height: number): Pile {
	const [a, b] = [above.members.length, below.members.length];
	return {
		members: [...above.members, ...below.members],
		wish: (above.wish * a + (below.wish - a * height) * b) / (a + b)
	};
}
