/** How one choice is written in an address. `read` gives undefined for what it cannot accept. */
export interface Coded<T> {
	readonly name: string;
	readonly read: (text: string) => T | undefined;
	readonly write: (value: T) => string;
}

/** A line for each choice of a page: a forgotten one does not compile. */
export type QueryCodec<V> = { readonly [K in keyof V]: Coded<V[K]> };

/** What an address asks for. Unknown names and values that cannot be read fall back to `start`; it never throws. */
export function readQuery<V extends object>(
	codec: QueryCodec<V>,
	query: URLSearchParams | string,
	start: V
): V {
	const params = new URLSearchParams(query);
	return keysOf(codec).reduce((view, key) => {
		const text = params.get(codec[key].name);
		const value = text === null ? undefined : codec[key].read(text);
		return value === undefined ? view : { ...view, [key]: value };
	}, start);
}

/** The address of a view in a fixed order, without what `start` has already. Starts with `?` or is empty. */
export function writeQuery<V extends object>(codec: QueryCodec<V>, view: V, start: V): string {
	const params = new URLSearchParams();
	for (const key of keysOf(codec)) {
		const { name, write } = codec[key];
		const text = write(view[key]);
		if (text !== write(start[key])) params.set(name, text);
	}
	return params.size === 0 ? '' : `?${params}`;
}

/** One of a list of words. */
export function choiceOf<T extends string>(name: string, values: readonly T[]): Coded<T> {
	return {
		name,
		read: (text) => values.find((value) => value === text),
		write: (value) => value
	};
}

/** A word that passes, or null for no choice, which is written as nothing. */
export function optionalOf<T extends string>(
	name: string,
	accepts: (text: string) => text is T
): Coded<T | null> {
	return {
		name,
		read: (text) => (text === '' ? null : accepts(text) ? text : undefined),
		write: (value) => value ?? ''
	};
}

// The keys of a codec are those of its view and no others: its type asks for exactly these.
function keysOf<V extends object>(codec: QueryCodec<V>): (keyof V)[] {
	return Object.keys(codec) as (keyof V)[];
}
