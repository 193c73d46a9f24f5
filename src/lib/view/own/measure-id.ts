import { escapedPart, unescapedPart } from './escaped-part';
import {
	OWN_AGGREGATES,
	OWN_MEASURE_KINDS,
	type OwnAggregate,
	type OwnMeasure
} from '../../domain/own-measure';

/** A measure of a reader's own file. It says all that the reader said of it, so that an address needs nobody's memory. */
export type OwnMeasureId = `own.${string}`;

const MOST_COLUMNS = 1000;
const LONGEST = 120;

/** `own.3.sum.total.usd.Capital*20cost`; `rows` in place of a column counts them. */
export function ownMeasureId({ column, aggregate, kind, unit, label }: OwnMeasure): OwnMeasureId {
	const said = [unit, label].map(escaped).join('.');
	return `own.${column ?? 'rows'}.${aggregate}.${kind}.${said}`;
}

/** Null for what is no such measure. It never throws. */
export function readOwnMeasureId(text: string): OwnMeasure | null {
	const [own, at = '', aggregate = '', kind = '', unit = '', label = '', ...more] = text.split('.');
	if (own !== 'own' || more.length > 0) return null;
	const column = at === 'rows' ? null : /^\d{1,4}$/.test(at) ? Number(at) : MOST_COLUMNS;
	if (column !== null && column >= MOST_COLUMNS) return null;
	const how = OWN_AGGREGATES.find((one) => one === aggregate);
	const what = OWN_MEASURE_KINDS.find((one) => one === kind);
	const [unitSaid, labelSaid] = [unescaped(unit), unescaped(label)];
	if (!how || !what || unitSaid === null || labelSaid === null) return null;
	const countsRows = column === null;
	if (countsRows !== (how === 'count') || (!countsRows && labelSaid === '')) return null;
	return { column, aggregate: how, kind: what, unit: unitSaid, label: labelSaid };
}

export function isOwnMeasureId(id: string): id is OwnMeasureId {
	return id.startsWith('own.');
}

/** Whether what groups hold adds up to what all of them hold: only then has one a share, or can be set against people. */
export function addsUp({ kind, aggregate }: { kind: string; aggregate: OwnAggregate }): boolean {
	return kind === 'total' && (aggregate === 'sum' || aggregate === 'count');
}

function escaped(text: string): string {
	return escapedPart(text.slice(0, LONGEST));
}

function unescaped(text: string): string | null {
	try {
		return unescapedPart(text).slice(0, LONGEST);
	} catch {
		return null;
	}
}
