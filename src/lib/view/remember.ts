/**
 * Work done once for each thing and key, and kept as long as the thing is: the newest few answers only, so that a reader
 * who tries many days or filters fills no memory.
 */
export function remembering<Thing extends object, Key, Made>(
	newest: number
): (thing: Thing, key: Key, make: () => Made) => Made {
	const kept = new WeakMap<Thing, Map<Key, { readonly made: Made }>>();
	return (thing, key, make) => {
		const answers = kept.get(thing) ?? new Map<Key, { readonly made: Made }>();
		kept.set(thing, answers);
		const answer = answers.get(key) ?? { made: make() };
		// Asked for last is kept longest.
		answers.delete(key);
		answers.set(key, answer);
		for (const [oldest] of answers) {
			if (answers.size <= newest) break;
			answers.delete(oldest);
		}
		return answer.made;
	};
}
