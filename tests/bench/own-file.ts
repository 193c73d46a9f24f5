import { rollup as d3Rollup, sum as d3Sum } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { fromCSV, op } from 'arquero';
import Papa from 'papaparse';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { dataFolder, readFolder } from '../../src/lib/data/folder.server';
import { readOwnFile } from '../../src/lib/data/own/own-file';
import { OwnReading, type ReadTable } from '../../src/lib/data/own/own-reading';
import { placeReader, type PlaceReader } from '../../src/lib/data/own/place-text';
import { placesOf, type PlacesFile } from '../../src/lib/data/own/places-file';
import type { OwnMeasure } from '../../src/lib/domain/own-measure';
import type { OwnTable } from '../../src/lib/domain/own-table';
import { valuesOf } from '../../src/lib/view/own/values';
import { figure, median, timed } from './median';
import type { Bench, Figure, Measurement } from './measurement';
import { serveOwnPage } from './own-page';
import type { OwnPage } from './own-page/page';
import { ownRows } from './own-rows';

const ROWS = 1_000_000;
const RUNS = 3;
const BAR_RATIO = 2;
const BAR_CHANGE_MS = 200;
const BAR_TASK_MS = 50;
const PIECE = 1 << 22;

/** A reader's own file with every check on, against bare PapaParse and against libraries that load and group. */
export const ownFile: Measurement = {
	title: `A reader's file of ${ROWS.toLocaleString('en-US')} rows`,
	measure: async (bench) => {
		const { tables } = readFolder(dataFolder());
		const given = placesOf(tables);
		const bytes = ownRows(tables, ROWS);
		const runs = bench.runs ?? RUNS;
		return [
			{ what: 'the file, MB', value: bytes.length / 1e6, unit: '' },
			...(await inBrowser(bench, bytes, given, runs)),
			...inNode(bytes, placeReader(given), runs)
		];
	}
};

/** As the site does it: a worker reads, the main thread goes on. */
async function inBrowser(
	{ browser }: Bench,
	bytes: Uint8Array,
	places: PlacesFile,
	runs: number
): Promise<Figure[]> {
	const served = await serveOwnPage(bytes, places);
	const page = await (await browser()).newPage();
	await page.goto(served.url);
	const ours: number[] = [];
	const bare: number[] = [];
	const longest: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const timed = await page.evaluate(async () => {
			const { page: own } = globalThis as unknown as { page: OwnPage };
			const file = await (await fetch('/own.csv')).blob();
			const papa = await own.papa(file);
			own.longest();
			const read = await own.read(file);
			return { papa: papa.ms, read: read.ms, rows: read.rows, longest: own.longest() };
		});
		if (timed.rows !== ROWS) throw new Error(`${timed.rows} rows were read in the browser`);
		bare.push(timed.papa);
		ours.push(timed.read);
		longest.push(timed.longest);
	}
	await page.close();
	await served.close();
	return [
		figure('in a worker: bare PapaParse', bare, 'ms'),
		figure('in a worker: ours, to columns', ours, 'ms'),
		ratio('in a worker: ours : PapaParse', ours, bare),
		figure(
			'longest task of the main thread meanwhile (0: none of 50 ms)',
			longest,
			'ms',
			BAR_TASK_MS
		)
	];
}

function inNode(bytes: Uint8Array, places: PlaceReader, runs: number): Figure[] {
	const ours: number[] = [];
	const bare: number[] = [];
	const jobs: Record<string, number[]> = { ours: [], arquero: [], 'd3-dsv and d3-array': [] };
	const memory = mostMemory(bytes, places);
	const { table } = read(bytes, places);
	const text = () => new TextDecoder().decode(bytes);
	for (let run = 0; run < runs; run += 1) {
		bare.push(timed(() => Papa.parse(text(), { delimiter: ',' })));
		ours.push(timed(() => readOwnFile(bytes, places)));
		jobs.ours?.push(timed(() => byState(read(bytes, places).table)));
		jobs.arquero?.push(timed(() => withArquero(text())));
		jobs['d3-dsv and d3-array']?.push(timed(() => withD3(text())));
	}
	const seconds = median(ours) / 1000;
	const changes = Array.from({ length: 7 }, (_, turn) => timed(() => filtered({ ...table }, turn)));
	return [
		figure('in Node: bare PapaParse', bare, 'ms'),
		figure('in Node: ours, to columns', ours, 'ms'),
		ratio('in Node: ours : PapaParse', ours, bare, BAR_RATIO),
		{ what: 'ours, thousand rows a second', value: ROWS / 1000 / seconds, unit: '' },
		{ what: 'ours, MB a second', value: bytes.length / 1e6 / seconds, unit: '' },
		{ what: 'memory at most beside the file, MB', value: memory, unit: '' },
		{ what: 'of that the columns, MB', value: sizeOf(table) / 1e6, unit: '' },
		...Object.entries(jobs).map(([name, times]) =>
			figure(`load, then sum MW and count by state: ${name}`, times, 'ms')
		),
		figure('a later change: states by one label', changes, 'ms', BAR_CHANGE_MS)
	];
}

function read(bytes: Uint8Array, places: PlaceReader): ReadTable {
	const found = readOwnFile(bytes, places);
	if ('refusal' in found || found.table.rows !== ROWS) throw new Error('not every row was read');
	return found;
}

const MW: OwnMeasure = { column: 6, label: 'MW', unit: 'mw', kind: 'total', aggregate: 'sum' };
const COUNT: OwnMeasure = { ...MW, column: null, aggregate: 'count' };
const STATUS = 10;

function byState(table: OwnTable) {
	const groups = new Map((table.places.state?.keys ?? []).map((key) => [key, [key]]));
	return [MW, COUNT].map((measure) => valuesOf(table, measure, [], 'state', groups));
}

/** Nothing of the table is known yet, each time. */
function filtered(table: OwnTable, turn: number) {
	const column = table.columns[STATUS];
	const labels = column && 'labels' in column ? column.labels : [];
	const label = labels[turn % labels.length] ?? '';
	const groups = new Map((table.places.state?.keys ?? []).map((key) => [key, [key]]));
	return valuesOf(table, MW, [{ column: STATUS, labels: [label] }], 'state', groups);
}

function withArquero(text: string) {
	return fromCSV(text)
		.groupby('state')
		.rollup({ mw: op.sum('power_mw'), count: op.count() })
		.objects();
}

function withD3(text: string) {
	return d3Rollup(
		csvParse(text),
		(rows) => ({ mw: d3Sum(rows, (row) => Number(row.power_mw)), count: rows.length }),
		(row) => row.state
	);
}

/** Heap and buffers at most while the file is read in pieces, less what there was before, in MB. */
function mostMemory(bytes: Uint8Array, places: PlaceReader): number {
	const used = () => {
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		return heapUsed + arrayBuffers;
	};
	collectGarbage();
	const before = used();
	let most = 0;
	const reading = new OwnReading(places);
	for (let at = 0; at < bytes.length; at += PIECE) {
		reading.push(bytes.subarray(at, at + PIECE));
		most = Math.max(most, used());
	}
	const done = reading.end();
	return (done === 'again' ? NaN : Math.max(most, used()) - before) / 1e6;
}

/** So that what was there before is what is still in use. */
function collectGarbage() {
	setFlagsFromString('--expose_gc');
	(runInNewContext('gc') as () => void)();
}

function sizeOf({ columns, places }: OwnTable): number {
	const all = columns.flatMap((column): ArrayBufferView[] => {
		if (column.kind === 'number') return [column.values];
		return column.kind === 'text' ? [column.bytes, column.offsets] : [column.codes];
	});
	for (const place of Object.values(places)) if (place) all.push(place.codes);
	return all.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function ratio(
	what: string,
	ours: readonly number[],
	bare: readonly number[],
	bar = BAR_RATIO
): Figure {
	return { what, value: median(ours) / median(bare), unit: '×', bar };
}
