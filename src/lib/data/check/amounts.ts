import type { Basis } from '../../domain/amount';
import type { AmountKind } from '../../domain/announcement';
import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue, Flaw } from '../issue';

/** A figure comes whole: with its basis and kind, a range with both ends, and a bond ceiling as a ceiling. */
export function amounts({ announcements, companyCapex }: Tables): DataIssue[] {
	return [
		...announcements.rows.flatMap((row, index) => {
			const { amount_usd_millions: low, amount_high_usd_millions: high, amount_basis } = row;
			const rangeFlaw = flawOfRange(low, high, amount_basis);
			return [
				...halves(low, amount_basis, row.amount_kind).map(([column, flaw]) =>
					issueAt(announcements, index, column, flaw)
				),
				...(rangeFlaw ? [issueAt(announcements, index, HIGH_END, rangeFlaw)] : [])
			];
		}),
		...companyCapex.rows.flatMap((row, index) => {
			const flaw = flawOfRange(row.amount_usd_millions, row.amount_high_usd_millions, row.basis);
			return flaw ? [issueAt(companyCapex, index, HIGH_END, flaw)] : [];
		})
	];
}

const HIGH_END = 'amount_high_usd_millions';
type Found = [column: 'amount_usd_millions' | 'amount_basis' | 'amount_kind', flaw: Flaw];

function halves(amount: number | null, basis: Basis | null, kind: AmountKind | null): Found[] {
	const found: Found[] = [];
	if (amount !== null && basis === null) found.push(['amount_basis', NO_BASIS]);
	if (amount !== null && kind === null) found.push(['amount_kind', NO_KIND]);
	if (amount === null && (basis !== null || kind !== null))
		found.push(['amount_usd_millions', NO_AMOUNT]);
	if (kind === 'bond_ceiling' && basis !== 'up_to') found.push(['amount_basis', NOT_UP_TO]);
	return found;
}

function flawOfRange(low: number | null, high: number | null, basis: Basis | null): Flaw | null {
	if (basis === 'range' && high === null) return NO_HIGH_END;
	if (high === null) return null;
	if (basis !== 'range') return STRAY_HIGH_END;
	return low !== null && high <= low ? UPSIDE_DOWN : null;
}

const NO_BASIS: Flaw = {
	problem: { en: 'a figure without its basis', de: 'ein Betrag ohne seine Fassung' },
	remedy: {
		en: 'Say how the source puts it: exact, about, at_least, range or up_to.',
		de: 'Angeben, wie die Quelle ihn fasst: exact, about, at_least, range oder up_to.'
	}
};
const NO_KIND: Flaw = {
	problem: { en: 'a figure without its kind', de: 'ein Betrag ohne seine Art' },
	remedy: {
		en: 'Say what the figure is, for example investment.',
		de: 'Angeben, was der Betrag ist, zum Beispiel investment.'
	}
};
const NO_AMOUNT: Flaw = {
	problem: { en: 'basis or kind without a figure', de: 'Fassung oder Art ohne Betrag' },
	remedy: {
		en: 'Enter the figure, or empty basis and kind.',
		de: 'Den Betrag eintragen oder Fassung und Art leeren.'
	}
};
const NOT_UP_TO: Flaw = {
	problem: {
		en: 'a bond ceiling is the most that may be issued, so its basis is up_to',
		de: 'eine Anleihegrenze ist das Höchste, was ausgegeben werden darf, also up_to'
	},
	remedy: { en: 'Write up_to.', de: 'up_to schreiben.' }
};
const NO_HIGH_END: Flaw = {
	problem: { en: 'a range without its high end', de: 'eine Spanne ohne oberes Ende' },
	remedy: {
		en: 'Enter the high end, or choose another basis.',
		de: 'Das obere Ende eintragen oder eine andere Fassung wählen.'
	}
};
const STRAY_HIGH_END: Flaw = {
	problem: { en: 'a high end, but no range', de: 'ein oberes Ende, aber keine Spanne' },
	remedy: {
		en: 'Write range as the basis, or empty the high end.',
		de: 'range als Fassung schreiben oder das obere Ende leeren.'
	}
};
const UPSIDE_DOWN: Flaw = {
	problem: { en: 'not above the low end', de: 'nicht über dem unteren Ende' },
	remedy: {
		en: 'Correct or exchange the two ends.',
		de: 'Die beiden Enden berichtigen oder tauschen.'
	}
};
