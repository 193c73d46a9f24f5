import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue } from '../issue';

/** A company spent one sum in a period; guidance may be revised as often as it likes, but on a day. */
export function capexPeriods({ companyCapex }: Tables): DataIssue[] {
	const lineOf = new Map<string, number>();
	return companyCapex.rows.flatMap((row, index) => {
		if (row.kind === 'guidance')
			return row.stated_on === null ? [issueAt(companyCapex, index, 'stated_on', UNDATED)] : [];
		const period = `${row.company} ${row.fiscal_year} ${row.period}`;
		const line = lineOf.get(period);
		if (line === undefined) {
			lineOf.set(period, companyCapex.lines[index] ?? 0);
			return [];
		}
		return [
			issueAt(companyCapex, index, 'kind', {
				problem: {
					en: `a second actual figure for ${period}, beside row ${line}`,
					de: `ein zweiter Ist-Betrag für ${period}, neben Zeile ${line}`
				},
				remedy: {
					en: 'Keep one; where both are right by their own definition, declare it as an exception.',
					de: 'Einen behalten; sind beide nach eigener Definition richtig, als Ausnahme erklären.'
				}
			})
		];
	});
}

const UNDATED = {
	problem: { en: 'guidance without its day', de: 'eine Prognose ohne ihren Tag' },
	remedy: { en: 'Say when the company stated it.', de: 'Angeben, wann die Firma sie nannte.' }
};
