import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRecord } from '$lib/data/announcements-file';
import { readCsv } from '$lib/data/csv';
import { dataFolder, loadAtlas, loadTable } from '$lib/data/folder.server';
import type { Locale } from '$lib/domain/locale';
import type { OwnRows } from '$lib/words/own-page';

/** A table to be filled in: places are in it where there are few, values never are. */
export interface Template {
	readonly rows: OwnRows;
	readonly text: string;
}

/** The row that shows how our own table is written, where the data folder has it. */
const EXAMPLE = 'amazon-nc-richmond-2025';
/** Counties that stand for how all are written. */
const COUNTIES = 5;
const COMPANIES = 12;

const HEADS: Readonly<
	Record<Locale, Readonly<Record<Exclude<OwnRows, 'announcements'>, readonly string[]>>>
> = {
	en: {
		states: ['State', 'Projects', 'Investment (USD)', 'As of (date)'],
		counties: ['FIPS', 'County', 'State', 'Projects', 'Investment (USD)', 'As of (date)'],
		points: ['Name', 'Latitude', 'Longitude', 'Power (MW)', 'As of (date)'],
		companies: ['Company', 'Projects', 'Investment (USD)', 'As of (date)']
	},
	de: {
		states: ['Bundesstaat', 'Projekte', 'Investition (USD)', 'Stand (Datum)'],
		counties: ['FIPS', 'County', 'Bundesstaat', 'Projekte', 'Investition (USD)', 'Stand (Datum)'],
		points: ['Name', 'Breite', 'Länge', 'Leistung (MW)', 'Stand (Datum)'],
		companies: ['Unternehmen', 'Projekte', 'Investition (USD)', 'Stand (Datum)']
	}
};

/** The templates in a language; where it has decimal commas, semicolons stand between the cells. */
export function templatesIn(locale: Locale): Template[] {
	const heads = HEADS[locale];
	const { states } = loadAtlas();
	return [
		template('states', states.map(({ name }) => [name]).toSorted()),
		template('counties', someCounties()),
		template('points', []),
		template('companies', largestCompanies()),
		{ rows: 'announcements', text: exampleAnnouncement() }
	];

	function template(rows: keyof typeof heads, places: readonly (readonly string[])[]): Template {
		const lines = places.map((cells) =>
			heads[rows].map((_, column) => cells[column] ?? '').map((cell) => quoted(cell, locale))
		);
		const between = locale === 'de' ? ';' : ',';
		const text = [heads[rows].map((head) => quoted(head, locale)), ...lines]
			.map((cells) => cells.join(between))
			.join('\r\n');
		return { rows, text: `${text}\r\n` };
	}
}

function quoted(cell: string, locale: Locale): string {
	return cell.includes(locale === 'de' ? ';' : ',') ? `"${cell}"` : cell;
}

function someCounties(): string[][] {
	return (loadTable('counties')?.rows ?? [])
		.slice(0, COUNTIES)
		.map(({ fips, name, state }) => [fips, name, state].map((cell) => String(cell ?? '')));
}

/** Those with the most announcements. */
function largestCompanies(): string[][] {
	const { companies, announcements } = loadAtlas();
	const rows = (id: string) => announcements.filter(({ companyId }) => companyId === id).length;
	return companies
		.filter(({ disclosed }) => disclosed)
		.map(({ id, name }) => ({ name, count: rows(id) }))
		.toSorted((a, b) => b.count - a.count)
		.slice(0, COMPANIES)
		.map(({ name }) => [name]);
}

/** Our own header, and a row of ours below it. */
function exampleAnnouncement(): string {
	const text = readFileSync(join(dataFolder(), 'announcements.csv'), 'utf8');
	const { header, rows } = readCsv(text, ',');
	const row = rows.find(({ cells }) => cells[0] === EXAMPLE) ?? rows[0];
	const lines = [header, ...(row ? [row.cells] : [])];
	return lines.map((cells) => `${csvRecord(cells)}\r\n`).join('');
}
