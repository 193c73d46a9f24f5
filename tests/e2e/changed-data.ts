import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lettersToRows, writeCsv } from './csv-reader';

/** A cell of a table by the row's key columns. */
export interface Change {
	readonly table: string;
	readonly row: Readonly<Record<string, string>>;
	readonly column: string;
	readonly from: string;
	readonly to: string;
}

/** A copy of the tables with some cells changed, and the site built from it; `close` takes both away. */
export class ChangedData {
	readonly #room = mkdtempSync(join(tmpdir(), 'atlas-changed-'));
	readonly #kit = `.cache/kit-changed-${process.pid}`;
	readonly site = join(this.#room, 'site');

	constructor(changes: readonly Change[]) {
		cpSync('data', join(this.#room, 'data'), { recursive: true });
		for (const change of changes) this.#change(change);
	}

	/** The project's own build command on this copy, and all it prints. */
	build(): Promise<{ code: number; printed: string }> {
		const env = {
			...process.env,
			ATLAS_DATA_DIR: join(this.#room, 'data'),
			ATLAS_BUILD_DIR: this.site,
			ATLAS_KIT_DIR: this.#kit
		};
		const options = { env, maxBuffer: 1e8, shell: process.platform === 'win32' };
		return new Promise((done) => {
			execFile('npm', ['run', 'build'], options, (error, out, complaints) =>
				done({
					code: error ? (typeof error.code === 'number' ? error.code : 1) : 0,
					printed: out + complaints
				})
			);
		});
	}

	close(): void {
		for (const folder of [this.#room, resolve(this.#kit)])
			rmSync(folder, { recursive: true, force: true });
	}

	#change({ table, row, column, from, to }: Change): void {
		const file = join(this.#room, 'data', `${table}.csv`);
		const rows = lettersToRows(readFileSync(file, 'utf8'));
		const head = rows[0] ?? [];
		const found = rows.filter((cells) =>
			Object.entries(row).every(([name, value]) => cells[head.indexOf(name)] === value)
		);
		const [cells] = found;
		const at = head.indexOf(column);
		if (!cells || found.length > 1 || cells[at] !== from)
			throw new Error(`${table}, ${JSON.stringify(row)}: ${column} is not ${from} in one row`);
		cells[at] = to;
		writeFileSync(file, writeCsv(rows));
	}
}
