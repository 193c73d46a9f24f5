import type { OwnMeasure } from '../../domain/own-measure';
import type { OwnTable, PlaceColumn } from '../../domain/own-table';
import { medianOf } from '../../stats/median';
import { remembering } from '../remember';
import { rowsLeft, writeWhere, type Where } from './where';

/** What a group's rows come to. */
export interface OwnValue {
	/** Null where no row knows it: never 0. */
	readonly value: number | null;
	/** Rows that know it, of the group's rows. */
	readonly known: number;
	readonly of: number;
}

export type PlaceLevel = keyof OwnTable['places'];

const NOTHING: OwnValue = { value: null, known: 0, of: 0 };
const masks = remembering<OwnTable, string, { readonly left: Uint8Array | null }>(4);
const answers = remembering<OwnTable, string, ReadonlyMap<string, OwnValue>>(12);

/**
 * What a measure comes to in each group of places; `groups` names each group's places by key. A row counts in every group that has its
 * place, in one group once. Rows without a place are in none.
 */
export function valuesOf(
	table: OwnTable,
	measure: OwnMeasure,
	where: readonly Where[],
	level: PlaceLevel,
	groups: ReadonlyMap<string, readonly string[]>
): ReadonlyMap<string, OwnValue> {
	const filter = where.map(writeWhere).join(',');
	const asked = [...groups].map(([key, places]) => `${key}:${places.join('+')}`).join(' ');
	const how = `${measure.column} ${measure.aggregate} ${level}`;
	return answers(table, `${how} | ${filter} | ${asked}`, () => {
		return worked(table, measure, leftOf(table, where), table.places[level], groups);
	});
}

/** What a measure comes to over all rows that have a place. */
export function valueOfAll(
	table: OwnTable,
	measure: OwnMeasure,
	where: readonly Where[],
	level: PlaceLevel
): OwnValue {
	const keys = table.places[level]?.keys ?? [];
	return valuesOf(table, measure, where, level, new Map([['all', keys]])).get('all') ?? NOTHING;
}

/** Rows that filters leave, with a place or without. */
export function rowsIn(table: OwnTable, where: readonly Where[]): number {
	const left = leftOf(table, where);
	return left === null ? table.rows : left.reduce((sum, is) => sum + is, 0);
}

function leftOf(table: OwnTable, where: readonly Where[]): Uint8Array | null {
	const filter = where.map(writeWhere).join(',');
	return masks(table, filter, () => ({ left: rowsLeft(table, where) })).left;
}

function worked(
	table: OwnTable,
	{ column, aggregate }: OwnMeasure,
	left: Uint8Array | null,
	places: PlaceColumn | null,
	groups: ReadonlyMap<string, readonly string[]>
): ReadonlyMap<string, OwnValue> {
	const keys = [...groups.keys()];
	const found = column === null ? null : table.columns[column];
	// A column that holds no numbers here has none to give: another file's link.
	const values = found?.kind === 'number' ? found.values : null;
	if (!places || (column !== null && !values)) return new Map(keys.map((key) => [key, NOTHING]));
	const groupsOfCode = membership(places, groups);
	const gathered = keys.map(() => new Gathered(aggregate === 'median'));
	for (let row = 0; row < table.rows; row += 1) {
		if (left !== null && left[row] === 0) continue;
		const at = groupsOfCode[places.codes[row] ?? 0];
		if (at === undefined) continue;
		const value = values === null ? 1 : (values[row] ?? NaN);
		for (const index of at) gathered[index]?.add(value);
	}
	return new Map(keys.map((key, index) => [key, gathered[index]?.as(aggregate) ?? NOTHING]));
}

/** By code of a place: the groups it is in. */
function membership(
	{ keys }: PlaceColumn,
	groups: ReadonlyMap<string, readonly string[]>
): (number[] | undefined)[] {
	const codeOf = new Map(keys.map((key, index) => [key, index + 1]));
	const found: (number[] | undefined)[] = [];
	[...groups.values()].forEach((members, group) => {
		for (const place of new Set(members)) {
			const code = codeOf.get(place);
			if (code !== undefined) (found[code] ??= []).push(group);
		}
	});
	return found;
}

/** Sums with Neumaier's correction (1974), so that a million rows add up as their digits say, in any order. */
class Gathered {
	#of = 0;
	#known = 0;
	#sum = 0;
	#lost = 0;
	#least = Infinity;
	#most = -Infinity;
	readonly #all: Values | null;

	constructor(keepAll: boolean) {
		this.#all = keepAll ? new Values() : null;
	}

	add(value: number): void {
		this.#of += 1;
		if (Number.isNaN(value)) return;
		this.#known += 1;
		const sum = this.#sum + value;
		this.#lost +=
			Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - sum + value : value - sum + this.#sum;
		this.#sum = sum;
		if (value < this.#least) this.#least = value;
		if (value > this.#most) this.#most = value;
		this.#all?.push(value);
	}

	as(aggregate: OwnMeasure['aggregate']): OwnValue {
		const counts = { known: this.#known, of: this.#of };
		if (aggregate === 'count') return { value: this.#of === 0 ? null : this.#of, ...counts };
		return { value: this.#known === 0 ? null : this.#figure(aggregate), ...counts };
	}

	#figure(aggregate: Exclude<OwnMeasure['aggregate'], 'count'>): number {
		const sum = this.#sum + this.#lost;
		switch (aggregate) {
			case 'sum':
				return sum;
			case 'mean':
				return sum / this.#known;
			case 'min':
				return this.#least;
			case 'max':
				return this.#most;
			case 'median':
				return this.#all?.median() ?? NaN;
		}
	}
}

/** Numbers as they come, kept where a median asks for all of them. */
class Values {
	#kept = new Float64Array(64);
	#count = 0;

	push(value: number): void {
		if (this.#count === this.#kept.length) {
			const more = new Float64Array(2 * this.#count);
			more.set(this.#kept);
			this.#kept = more;
		}
		this.#kept[this.#count] = value;
		this.#count += 1;
	}

	median(): number | null {
		return medianOf(this.#kept.slice(0, this.#count));
	}
}
