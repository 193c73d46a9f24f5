import Papa from 'papaparse';
import { decodeAll, type Tables } from './catalog';
import { findings } from './check';
import { readCsv, type CsvRow } from './csv';
import { decode } from './decode';
import type { DataIssue } from './issue';
import { announcements } from './tables/announcements';
import { companies } from './tables/companies';
import { counties } from './tables/counties';
import { states } from './tables/states';

const KEPT = [announcements, companies, counties, states] as const;

/** The tables that the rules for an announcement ask; the others are read as though they were not there. */
export const ASKED_TABLES: readonly string[] = KEPT.map(({ name }) => name);

/** The file of the announcements as it is published, with what its rules ask beside it. */
export interface AnnouncementsFile {
	readonly text: string;
	readonly header: readonly string[];
	readonly rows: readonly CsvRow[];
	readonly tables: Tables;
	/** What is reported of the file as it is, declared exceptions included. */
	readonly issues: readonly DataIssue[];
}

/** Opens the file; `texts` holds the CSV of each table of `ASKED_TABLES` by its name. */
export function openAnnouncements(texts: ReadonlyMap<string, string>): AnnouncementsFile {
	const text = texts.get(announcements.name) ?? '';
	const { header, rows } = readCsv(text, ',');
	const tables = decodeAll(({ name }) => texts.get(name) ?? null);
	return { text, header, rows, tables, issues: issuesOf(tables) };
}

/** What is reported of the file with another text, and not as it is; `shift` is by how much lines moved from `from` on. */
export function newIssues(
	{ tables, issues }: AnnouncementsFile,
	text: string,
	{ from, shift }: { readonly from: number; readonly shift: number }
): DataIssue[] {
	const known = new Set(
		issues.map((issue) =>
			nameOf({
				...issue,
				row: issue.row !== null && issue.row > from ? issue.row + shift : issue.row
			})
		)
	);
	const changed = { ...tables, announcements: decode(announcements, text) };
	return issuesOf(changed).filter((issue) => !known.has(nameOf(issue)));
}

/** Where a row stands, by its id. */
export function rowOf({ header, rows }: AnnouncementsFile, id: string): CsvRow | null {
	const at = header.indexOf(announcements.key[0] ?? '');
	return rows.find(({ cells }) => cells[at] === id) ?? null;
}

/** Cells as a record of the file writes them: quoted where they must be, and nowhere else. */
export function csvRecord(cells: readonly string[]): string {
	return Papa.unparse([[...cells]], { newline: '\n' });
}

function issuesOf(tables: Tables): DataIssue[] {
	return [...tables.announcements.issues, ...findings(tables)].filter(
		({ dataset }) => dataset === announcements.name
	);
}

function nameOf({ row, column, value, problem }: DataIssue): string {
	return JSON.stringify([row, column, value, problem.en]);
}
