import { countyNames } from '../../src/lib/data/county-names';
import type { Tables } from '../../src/lib/data/catalog';

const encoder = new TextEncoder();
const HEADER =
	'id,announced_on,company,state,county_fips,amount_usd,power_mw,jobs,latitude,longitude,status,note\n';
const STATUS = ['announced', 'approved', 'under construction', 'operational', 'paused'];
const NOTES = [
	'Phase one of the campus, as filed with the county planning board',
	'"Two buildings, one substation; the utility confirmed the load"',
	'Site plan approved after a second hearing',
	'Expansion of an existing campus announced by the governor’s office',
	''
];

/**
 * A file of projects as people keep them: ids, days, companies with commas in quotes, counties, dollars, coordinates, notes that differ from
 * row to row, and cells that are empty or say so. The same bytes every time.
 */
export function ownRows(tables: Tables, rows: number): Uint8Array<ArrayBuffer> {
	const counties = [...countyNames(tables)].filter(([fips]) => !fips.startsWith('09'));
	const states = new Map(tables.states.rows.map(({ fips, state }) => [fips, state]));
	const companies = tables.companies.rows.map(({ name }) => quoted(name));
	let seed = 1;
	const random = (below: number) => {
		seed = (seed * 16807) % 2147483647;
		return seed % below;
	};
	const pieces: Uint8Array[] = [];
	let text = HEADER;
	for (let row = 0; row < rows; row += 1) {
		const [fips = '37153'] = counties[random(counties.length)] ?? [];
		const day = `20${10 + random(16)}-${two(1 + random(12))}-${two(1 + random(28))}`;
		const own =
			random(4) === 0 ? `Developer ${random(900)} LLC` : companies[random(companies.length)];
		const amount = random(12) === 0 ? 'n/a' : 1_000_000 * (1 + random(9000));
		const mw = random(8) === 0 ? '' : random(12_000) / 10;
		const note = NOTES[random(NOTES.length)] ?? '';
		const numbered = note === '' || note.startsWith('"') ? note : `${note}, case ${row}`;
		text += `row-${row},${day},${own},${states.get(fips.slice(0, 2))},${fips},${amount},${mw},${random(2500)},`;
		text += `${(25 + random(2_300_000) / 100_000).toFixed(5)},${(-122 + random(5_000_000) / 100_000).toFixed(5)},`;
		text += `${STATUS[random(STATUS.length)]},${numbered.includes(', case') ? quoted(numbered) : numbered}\n`;
		if (text.length > 1 << 20) {
			pieces.push(encoder.encode(text));
			text = '';
		}
	}
	pieces.push(encoder.encode(text));
	return joined(pieces);
}

function quoted(text: string): string {
	return text.includes(',') ? `"${text}"` : text;
}

function two(number: number): string {
	return `${number}`.padStart(2, '0');
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}
