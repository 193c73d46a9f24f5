import type { OwnKind } from '../../domain/own-table';
import type { Fips, StateCode } from '../../domain/place';
import type { CellReader } from './cell-reader';
import { saidOf, settledMark, settledOrder, type ReadAs, type Said } from './column-guess';
import { ANY_UNIT, type ColumnUnit } from './column-unit';
import { countyBeside } from './county-codes';
import { DayCells } from './day-cells';
import { NumberCells } from './number-cells';
import { neededOf } from './own-kind';
import { PlaceCells, type JoinedBy } from './place-cells';
import { PlaceKeys } from './place-keys';
import type { PlaceReader } from './place-text';
import { WordCells } from './word-cells';

export type Named = ReadAs & {
	readonly name: string;
	readonly unit?: ColumnUnit;
	/** Another column of its kind places the rows. */
	readonly isBeside?: boolean;
};

/** Numbers of counties begin behind those of states, where a cell may depend on either. */
const STATES = 256;

/** The readers of a file's columns, and where its rows belong. */
export class OwnColumns {
	readonly readers: readonly CellReader[];
	/** The order in which a row's cells are read: a county's name needs its state, or is held against a code. */
	readonly order: Int32Array;
	/** Columns that no row may leave empty. */
	readonly needed: readonly number[];
	readonly state = new PlaceKeys<StateCode>();
	readonly county = new PlaceKeys<Fips>();
	readonly company = new PlaceKeys();
	/** The column that names states, -1 where none does. */
	readonly stateAt: number;
	readonly #announcement = new PlaceKeys();
	readonly #places: PlaceReader;
	readonly #by = new Map<string, PlaceCells>();
	readonly #countyAt: number;
	readonly #isOfCounties: boolean;
	/** Beside the column that places the rows by county. */
	readonly #otherCounties: PlaceCells[] = [];
	/** By numbers of counties and announcements. */
	readonly #stateOfCounty: number[] = [];
	readonly #joined: {
		readonly state: number;
		readonly county: number;
		readonly company: number;
	}[] = [];

	constructor(columns: readonly Named[], kind: OwnKind | null, places: PlaceReader, said: Said) {
		this.#places = places;
		this.needed = kind === null ? [] : (neededOf(kind, columns) ?? []);
		const first = (one: ReadAs['kind']) =>
			columns.findIndex((column) => column.kind === one && !column.isBeside);
		this.stateAt = first('state');
		this.#countyAt = first('county');
		this.#isOfCounties = kind === 'counties';
		const byIndex = new Map<number, CellReader>();
		const indexes = columns.map((_, index) => index);
		const before = [this.stateAt, this.#countyAt].filter((at) => at >= 0);
		const order = [...before, ...indexes.filter((at) => !before.includes(at))];
		for (const index of order) {
			const column = columns[index];
			if (!column) continue;
			const reader = this.#reader(column, index, said);
			byIndex.set(index, reader);
			if (!(reader instanceof PlaceCells)) continue;
			if (first(column.kind) === index) this.#by.set(column.kind, reader);
			else if (column.kind === 'county') this.#otherCounties.push(reader);
		}
		this.readers = indexes.flatMap((index) => byIndex.get(index) ?? []);
		this.order = Int32Array.from(order);
	}

	/** Whether the row whose cells have just been read names a county and a state that it does not lie in. */
	get contradicts(): boolean {
		const county = this.#county();
		const state = this.#by.get('state')?.number ?? 0;
		const own = county === 0 ? 0 : (this.#stateOfCounty[county] ?? 0);
		return state !== 0 && own !== 0 && own !== state;
	}

	/** Whether a column that no row may leave empty is empty in the row just read, and nothing else says the same. */
	isWanting(index: number): boolean {
		return index !== this.#countyAt || this.#county() === 0;
	}

	/** Says where a row belongs whose cells have just been read. */
	place(row: number): void {
		const county = this.#county();
		const joined = this.#joined[this.#by.get('announcement')?.number ?? 0];
		let state = this.#by.get('state')?.number ?? 0;
		if (state === 0 && county !== 0) state = this.#stateOfCounty[county] ?? 0;
		if (state === 0) state = joined?.state ?? 0;
		const own = joined && county === 0 && this.#stateOfCounty[joined.county] === state;
		this.state.set(row, state);
		this.county.set(row, own ? joined.county : county);
		this.company.set(row, this.#by.get('company')?.number || (joined?.company ?? 0));
	}

	#reader(column: Named, index: number, said: Said): CellReader {
		const places = this.#places;
		const own = saidOf(column.name, said);
		const isBeside = column.isBeside === true;
		const isNeeded = this.needed.includes(index);
		const join = (kind: JoinedBy['kind'], by: Pick<JoinedBy, 'read' | 'numberOf' | 'keyOf'>) =>
			new PlaceCells({
				...by,
				kind,
				// Where nothing depends on it, what is none of ours is a word like others.
				mayFail:
					kind === 'state' ? isBeside : !isNeeded && !(kind === 'county' && this.#isOfCounties),
				within: kind === 'county' ? this.#withinOf(isBeside) : null,
				isHeldAgainst: kind === 'county' && isBeside
			});
		switch (column.kind) {
			case 'text':
				return new WordCells();
			case 'date':
				return new DayCells(column.order, (seen) => settledOrder(seen, own, said));
			case 'number':
			case 'latitude':
			case 'longitude':
				return new NumberCells(
					column.kind,
					column.mark,
					(seen) => settledMark(seen, own, said),
					column.kind === 'number' ? column.unit : ANY_UNIT
				);
			case 'state':
				return join(column.kind, {
					read: places.state,
					numberOf: (key) => this.state.numberOf(key as StateCode),
					keyOf: (number) => this.state.keyOf(number)
				});
			case 'county':
				return join(column.kind, {
					read: (cell, within) => {
						const county = within > STATES ? this.county.keyOf(within - STATES) : null;
						return county === null
							? places.county(cell, this.state.keyOf(within))
							: countyBeside(cell, county, places);
					},
					numberOf: (key) => this.#countyNumber(key),
					keyOf: (number) => this.county.keyOf(number)
				});
			case 'company':
				return join(column.kind, {
					read: places.company,
					numberOf: (key) => this.company.numberOf(key),
					keyOf: (number) => this.company.keyOf(number)
				});
			case 'announcement':
				return join(column.kind, {
					read: places.announcement,
					numberOf: (key) => this.#announcementNumber(key),
					keyOf: (number) => this.#announcement.keyOf(number)
				});
		}
	}

	/** The number of the county that the row just read names: where its code is missing, by another column. */
	#county(): number {
		const county = this.#by.get('county')?.number ?? 0;
		if (county !== 0 || this.#otherCounties.length === 0) return county;
		return this.#otherCounties.find(({ number }) => number !== 0)?.number ?? 0;
	}

	/** What the cells of a column of counties depend on. */
	#withinOf(isBeside: boolean): JoinedBy['within'] {
		const state = this.#by.get('state') ?? null;
		const county = this.#by.get('county');
		if (!isBeside || !county) return state;
		return {
			get number() {
				return county.number === 0 ? (state?.number ?? 0) : STATES + county.number;
			}
		};
	}

	#countyNumber(fips: Fips): number {
		const number = this.county.numberOf(fips);
		const state = this.#places.stateOf(fips);
		this.#stateOfCounty[number] ??= state === null ? 0 : this.state.numberOf(state);
		return number;
	}

	#announcementNumber(id: string): number {
		const number = this.#announcement.numberOf(id);
		const found = this.#places.joined(id);
		const [county, ...others] = found?.counties ?? [];
		this.#joined[number] ??= {
			state: found?.state ? this.state.numberOf(found.state) : 0,
			county: county !== undefined && others.length === 0 ? this.#countyNumber(county) : 0,
			// What stands for unnamed parties is no company.
			company:
				found && 'value' in this.#places.company(found.companyId)
					? this.company.numberOf(found.companyId)
					: 0
		};
		return number;
	}
}
