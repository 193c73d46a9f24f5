import type { OwnColumn, PlaceColumn } from '$lib/domain/own-table';
import type { Content } from './stored-content';

/** What is long in a content: numbers, bytes, words, or announcements, one after the other. */
export type Lane = Numbers | readonly unknown[];
type Numbers = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** A content without what is long in it, and that beside it. Coordinates are columns too: what stands in two places is one lane. */
export interface Unlaned {
	readonly head: Content;
	readonly lanes: readonly Lane[];
	/** Of each place in turn, which of the lanes stands there. */
	readonly which: readonly number[];
}

/** Takes the lanes out of a content. */
export function unlaned(content: Content): Unlaned {
	const lanes: Lane[] = [];
	const which: number[] = [];
	const known = new Map<Lane, number>();
	const head = withLanes(content, (lane) => {
		const at = known.get(lane) ?? lanes.push(lane) - 1;
		known.set(lane, at);
		which.push(at);
		return lane.slice(0, 0);
	});
	return { head, lanes, which };
}

/** A piece of a lane. */
interface Piece {
	readonly lane: number;
	readonly values: Lane;
}

/** A part takes about a hundredth of a second to be copied on a slow machine, whatever the file is. */
export const PART_BYTES = 1 << 20;

/** Lanes in parts of about one size: long ones are cut, short ones stand together. Each part is made when it is asked for. */
export function* partsOf(lanes: readonly Lane[]): Generator<readonly Piece[]> {
	let part: Piece[] = [];
	let room = PART_BYTES;
	for (const [lane, values] of lanes.entries()) {
		for (let from = 0; from < values.length;) {
			const { to, bytes } = cutOf(values, from, room);
			part.push({ lane, values: values.slice(from, to) });
			from = to;
			room -= bytes;
			if (room > 0) continue;
			yield part;
			part = [];
			room = PART_BYTES;
		}
	}
	if (part.length > 0) yield part;
}

/** How far a lane goes on in the room there is; always by one at least. */
function cutOf(lane: Lane, from: number, room: number): { to: number; bytes: number } {
	if (isNumbers(lane)) {
		const each = lane.BYTES_PER_ELEMENT;
		const to = Math.min(lane.length, from + Math.max(1, Math.floor(room / each)));
		return { to, bytes: (to - from) * each };
	}
	let [to, bytes] = [from, 0];
	while (to < lane.length && bytes < room) {
		bytes += weightOf(lane[to]);
		to += 1;
	}
	return { to, bytes };
}

/** About what a value costs to copy, in bytes of numbers: a word costs more than its letters, and an announcement has some thirty fields. */
function weightOf(value: unknown): number {
	return typeof value === 'string' ? 32 + 2 * value.length : 4096;
}

/** A content that is put together again from its parts, whatever these are. */
export class Joining {
	readonly #head: Content;
	readonly #which: readonly number[];
	readonly #lanes: (Numbers | unknown[])[] = [];
	readonly #lengths: readonly number[];
	readonly #filled: number[];

	/** It throws where the head is none, or says what cannot be. */
	constructor(head: Content, which: readonly number[], lengths: readonly number[]) {
		this.#head = head;
		this.#which = which;
		this.#lengths = lengths;
		this.#filled = lengths.map(() => 0);
		let place = 0;
		withLanes(head, (lane) => {
			const at = which[place++] ?? NaN;
			this.#lanes[at] ??= isNumbers(lane) ? roomLike(lane, lengths[at] ?? NaN) : [];
			return lane;
		});
	}

	/** False where it is no part of this content. */
	add(part: unknown): boolean {
		return Array.isArray(part) && part.every((piece: unknown) => this.#addPiece(piece));
	}

	/** Null where something is missing. */
	content(): Content | null {
		if (this.#filled.some((count, at) => count !== this.#lengths[at])) return null;
		let place = 0;
		return withLanes(this.#head, () => this.#lanes[this.#which[place++] ?? NaN] as Lane);
	}

	#addPiece(piece: unknown): boolean {
		const { lane, values } = (piece ?? {}) as Partial<Piece>;
		const into = this.#lanes[lane ?? NaN];
		const at = this.#filled[lane ?? NaN];
		if (!into || !values || at === undefined || lane === undefined) return false;
		if (values.constructor !== into.constructor) return false;
		if (at + values.length > (this.#lengths[lane] ?? 0)) return false;
		if (isNumbers(into)) into.set(values as Numbers, at);
		else for (const value of values) into.push(value);
		this.#filled[lane] = at + values.length;
		return true;
	}
}

function roomLike(lane: Numbers, length: number): Numbers {
	return new (lane.constructor as new (length: number) => Numbers)(length);
}

function isNumbers(lane: Lane): lane is Numbers {
	return ArrayBuffer.isView(lane);
}

/** The content with each lane changed for another of its kind; always in the same order. */
function withLanes(content: Content, change: (lane: Lane) => Lane): Content {
	const to = change as <T extends Lane>(lane: T) => T;
	const { report, table, announcements } = content;
	return {
		report: { ...report, rejected: to(report.rejected) },
		table: table && {
			...table,
			columns: table.columns.map((column) => columnWith(column, to)),
			places: {
				state: placesWith(table.places.state, to),
				county: placesWith(table.places.county, to),
				company: placesWith(table.places.company, to)
			},
			points: table.points && {
				latitude: to(table.points.latitude),
				longitude: to(table.points.longitude)
			}
		},
		announcements: announcements && {
			announcements: to(announcements.announcements),
			companies: to(announcements.companies)
		}
	};
}

function columnWith(column: OwnColumn, to: <T extends Lane>(lane: T) => T): OwnColumn {
	switch (column.kind) {
		case 'number':
			return { ...column, values: to(column.values) };
		case 'text':
			return { ...column, offsets: to(column.offsets), bytes: to(column.bytes) };
		default:
			return { ...column, codes: to(column.codes), labels: to(column.labels) };
	}
}

function placesWith<Key extends string>(
	places: PlaceColumn<Key> | null,
	to: <T extends Lane>(lane: T) => T
): PlaceColumn<Key> | null {
	return places && { ...places, codes: to(places.codes) };
}
