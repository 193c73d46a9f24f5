import type { Fips } from '../../domain/place';
import { decodeAll } from '../catalog';
import { amounts } from '../check/amounts';
import { isCalled, type NamedCounty } from '../check/county-register';
import { dates } from '../check/dates';
import { scopes } from '../check/scopes';
import { secondSources } from '../check/second-sources';
import { missing, type Decoded } from '../decode';
import type { Flaw } from '../issue';
import { OLD_COUNTIES } from '../place-table';
import { cellText, type ColumnOf, type Row } from '../table';
import { announcements } from '../tables/announcements';
import { faultyLinks } from './own-announcement-links';
import { ANNOUNCEMENT_RULES } from './own-announcement-rules';
import type { PlaceNames } from './place-text';

export type AnnouncementRow = Row<typeof announcements>;

/** What is wrong with a row that can be read cell by cell. */
export interface RowFault {
	readonly index: number;
	readonly column: ColumnOf<typeof announcements>;
	readonly value: string;
	readonly rule: string;
	readonly flaw: Flaw;
}

/** A day of status before the announcement does no harm, and our own table has one that is right. */
const HARMLESS: string = 'status_as_of' satisfies ColumnOf<typeof announcements>;
const LINKS = { partOf: 'part_of', supersedes: 'supersedes' } as const;

/** Rows as the table they would be. */
export function decodedOf(
	rows: readonly { readonly row: AnnouncementRow; readonly record: { readonly line: number } }[]
): Decoded<typeof announcements> {
	return {
		...missing(announcements),
		rows: rows.map(({ row }) => row),
		lines: rows.map(({ record }) => record.line)
	};
}

/** Figures without their basis, scopes without a state, counties elsewhere: faults of a row alone, by the rules of our own table. */
export function rowFaults(decoded: Decoded<typeof announcements>, places: PlaceNames): RowFault[] {
	const tables = { ...decodeAll(() => null), announcements: decoded };
	const indexOf = new Map(decoded.lines.map((line, index) => [line, index]));
	const found = [scopes, amounts, dates, secondSources].flatMap((rule) => rule(tables));
	return [
		...found.flatMap(({ dataset, row, column, value, problem, remedy }): RowFault[] => {
			const index = indexOf.get(row ?? -1);
			const name = COLUMNS.find((one) => one === column);
			if (dataset !== announcements.name || index === undefined || !name || name === HARMLESS)
				return [];
			const flaw = { problem, remedy };
			return [{ index, column: name, value: value ?? '', rule: 'schema', flaw }];
		}),
		...countyFaults(decoded.rows, places)
	];
}

/** Links between rows that cannot hold; `lost` are those already set aside, as they are written. */
export function linkFaults(
	rows: readonly AnnouncementRow[],
	lost: readonly { readonly id: string; readonly supersedes: string | null }[]
): RowFault[] {
	const linked = rows.map(({ id, announced_on, part_of, supersedes }) => ({
		id,
		announcedOn: announced_on,
		partOf: part_of,
		supersedes
	}));
	return faultyLinks(linked, lost).flatMap(({ index, link, rule }) => {
		const column = LINKS[link];
		const value = cellText(rows[index]?.[column]);
		return [{ index, column, value, rule, flaw: ANNOUNCEMENT_RULES[rule] }];
	});
}

function countyFaults(rows: readonly AnnouncementRow[], places: PlaceNames): RowFault[] {
	const byFips = new Map<Fips, NamedCounty>(
		[
			...places.counties.map(({ fips, fullName, state }) => ({ fips, name: fullName, state })),
			...OLD_COUNTIES
		].map((county) => [county.fips, county])
	);
	return rows.flatMap(({ state, county, county_fips }, index) => {
		const fault = (rule: keyof typeof ANNOUNCEMENT_RULES): RowFault[] => [
			{
				index,
				column: 'county_fips',
				value: cellText(county_fips),
				rule,
				flaw: ANNOUNCEMENT_RULES[rule]
			}
		];
		if (county.length !== county_fips.length) return fault('county_steps');
		for (const [place, fips] of county_fips.entries()) {
			const known = byFips.get(fips);
			if (!known) return fault('no_such_county');
			if (known.state !== state) return fault('county_elsewhere');
			if (!isCalled(known, county[place] ?? '')) return fault('county_name');
		}
		return [];
	});
}

const COLUMNS = Object.keys(announcements.fields).filter(
	(name): name is ColumnOf<typeof announcements> => name in announcements.fields
);
