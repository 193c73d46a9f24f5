import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/**
 * The rules of a total of dollars written a second time, from the CSV's own cells and as plainly as possible, so that
 * the first writing can be checked against it. Knows no day: everything was announced.
 */
type Cells = Record<string, string>;

const rows = Papa.parse<Cells>(readFileSync('data/announcements.csv', 'utf8'), {
	header: true,
	skipEmptyLines: true
}).data;
const byId = new Map(rows.map((row) => [row.id, row]));
const replaced = new Map(rows.filter((row) => row.supersedes).map((row) => [row.supersedes, row]));
const NOT_INVESTMENT = ['economic_output', 'buildout_value', 'contract_commitment'];

/** The newest row of each lineage stands for it. */
export const heads = rows.filter((row) => !replaced.has(row.id));

export function floorByHand(selection: readonly Cells[]): {
	usd: number | null;
	counted: string[];
} {
	const nationalOnly = selection.every((row) => row.scope === 'national_plan');
	const inPlay = selection.filter(
		(row) =>
			row.status !== 'cancelled' &&
			(nationalOnly || row.scope !== 'national_plan') &&
			!onlyOther(row)
	);
	const counted = inPlay.filter(
		(row) =>
			ownFloor(row) !== null &&
			!ancestors(row).some((plan) => inPlay.includes(plan) && ownFloor(plan) !== null)
	);
	const worth = (row: Cells): number => {
		const pieces = inPlay.filter((piece) => parents(piece).includes(row));
		return Math.max(
			ownFloor(row) ?? 0,
			pieces.reduce((sum, piece) => sum + worth(piece), 0)
		);
	};
	return {
		usd: counted.length === 0 ? null : counted.reduce((sum, row) => sum + worth(row), 0) * 1e6,
		counted: counted.map((row) => row.id ?? '').toSorted()
	};
}

function history(head: Cells): Cells[] {
	const earlier = byId.get(head.supersedes ?? '');
	return earlier ? [head, ...history(earlier)] : [head];
}

function headOf(row: Cells): Cells {
	const next = replaced.get(row.id ?? '');
	return next ? headOf(next) : row;
}

function parents(head: Cells): Cells[] {
	return history(head).flatMap((row) => {
		const plan = byId.get(row.part_of ?? '');
		return plan ? [headOf(plan)] : [];
	});
}

function ancestors(head: Cells): Cells[] {
	return parents(head).flatMap((plan) => [plan, ...ancestors(plan)]);
}

function money(head: Cells): Cells[] {
	return history(head).filter(
		(row) => row.amount_usd_millions && !NOT_INVESTMENT.includes(row.amount_kind ?? '')
	);
}

function onlyOther(head: Cells): boolean {
	return money(head).length === 0 && history(head).some((row) => row.amount_usd_millions);
}

/** In millions. */
function ownFloor(head: Cells): number | null {
	const [newest] = money(head);
	if (!newest) return null;
	const firm = money(head).find((row) => row.amount_basis !== 'up_to');
	if (!firm) return 0;
	const cap =
		{
			at_least: Infinity,
			range: Number(newest.amount_high_usd_millions)
		}[newest.amount_basis ?? ''] ?? Number(newest.amount_usd_millions);
	return Math.min(Number(firm.amount_usd_millions), cap);
}
