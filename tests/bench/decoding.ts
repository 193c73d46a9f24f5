import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/lib/data/decode';
import { dataFolder } from '../../src/lib/data/folder.server';
import { announcements } from '../../src/lib/data/tables/announcements';
import { figure, median, timed } from './median';
import type { Measurement } from './measurement';

const COPIES = 200;
const RUNS = 7;
/** DESIGN section 8 sets it for a reader's file of a million rows with every check on; here it is the decoder alone. */
const BAR_RATIO = 2;

/** Text to typed, checked rows, against bare PapaParse on the same text in the same run. */
export const decoding: Measurement = {
	title: `Decoding announcements.csv × ${COPIES} (Node)`,
	measure: async () => {
		const [header = '', ...rows] = readFileSync(join(dataFolder(), 'announcements.csv'), 'utf8')
			.replace(/^\uFEFF/, '')
			.trimEnd()
			.split('\n');
		const text = [header, ...Array.from({ length: COPIES }, () => rows).flat()].join('\n');
		const read = decode(announcements, text).rows.length;
		const papa: number[] = [];
		const ours: number[] = [];
		for (let run = 0; run < RUNS; run += 1) {
			papa.push(timed(() => Papa.parse(text, { delimiter: ',' })));
			ours.push(timed(() => decode(announcements, text)));
		}
		return [
			{ what: 'rows read', value: read, unit: '' },
			figure('bare PapaParse', papa, 'ms'),
			figure('our decoder', ours, 'ms'),
			{
				what: 'our decoder : PapaParse',
				value: median(ours) / median(papa),
				unit: '×',
				bar: BAR_RATIO
			}
		];
	}
};
