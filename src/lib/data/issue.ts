import type { Locale, Localized } from '../domain/locale';

/** What is wrong, and what to do about it, in words for the person who keeps the table. */
export interface Flaw {
	readonly problem: Localized;
	readonly remedy: Localized;
}

/** A defect of a table, with its address. */
export interface DataIssue extends Flaw {
	readonly dataset: string;
	/** The line as an editor numbers it (the header is line 1); null where the defect has no single line. */
	readonly row: number | null;
	/** Null where the defect is of the whole row or file. */
	readonly column: string | null;
	readonly value: string | null;
}

const PLACE: Localized<{ row: string; column: string }> = {
	en: { row: 'row', column: 'column' },
	de: { row: 'Zeile', column: 'Spalte' }
};

/** The issue in one line: `announcements, row 12, column state, "ZZ": not a state. Use ...`. */
export function formatIssue(issue: DataIssue, locale: Locale = 'en'): string {
	const address = [
		issue.dataset,
		issue.row === null ? null : `${PLACE[locale].row} ${issue.row}`,
		issue.column === null ? null : `${PLACE[locale].column} ${issue.column}`,
		issue.value === null ? null : JSON.stringify(issue.value)
	];
	const where = address.filter((part) => part !== null).join(', ');
	return `${where}: ${issue.problem[locale]}. ${issue.remedy[locale]}`;
}
