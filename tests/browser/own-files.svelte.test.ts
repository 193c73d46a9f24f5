import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { shapeOf } from '../../src/lib/data/own/shape';
import { STORAGE_VERSION } from '../../src/routes/own/kept-stores';
import { PART_BYTES } from '../../src/routes/own/lanes';
import { OwnFiles } from '../../src/routes/own/own-files.svelte';
import type { OwnFile } from '../../src/routes/own/own-file';
import type { Found } from '../../src/routes/[[lang=lang]]/own/found';
import { putFile } from '../../src/routes/[[lang=lang]]/own/put-file';
import type { WorkerAnswer } from '../../src/routes/own/worker-messages';
import { COUNT, fingerprintFrom, measureOf, ownFile } from './own-file-sample';

const source = (text = 'state,count\nNC,1\nGA,\n') => new Blob([text], { type: 'text/csv' });
const FINGERPRINT = fingerprintFrom('ab');
const SHAPE = shapeOf(ownFile('a').report.columns);
const STORES = ['files', 'contents', 'parts', 'sources', 'mappings'] as const;

let names = 0;
let name = '';
let open: OwnFiles[] = [];

/** A tab of its own: nothing is shared but the storage and the channel. */
function tab(options: ConstructorParameters<typeof OwnFiles>[0] = {}): OwnFiles {
	const files = new OwnFiles({ name, read: neverRead, ...options });
	open.push(files);
	return files;
}
const neverRead = () => Promise.reject(new Error('nothing was to be read again'));

function fresh(): void {
	names += 1;
	name = `own-files-test-${names}`;
}
fresh();

afterEach(async () => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	const tabs = open;
	open = [];
	await Promise.all(tabs.map((files) => files.close()));
	await deleteDB(name);
	fresh();
});

const listed = ({ list }: OwnFiles) => list.map((one) => `${one.name} ${one.kept}`);

/** Fingerprints of everything that lies on the device of any file. */
async function stored(): Promise<string[]> {
	const db = await openDB(name);
	const keys = await Promise.all(
		(['files', 'contents', 'parts', 'sources'] as const).map((store) => db.getAllKeys(store))
	);
	db.close();
	return [...new Set(keys.flat().map((key) => String(Array.isArray(key) ? key[0] : key)))];
}

/** Changes what is stored, as another version of this site or a broken disk might have. */
async function tamper(
	change: (stores: {
		readonly [store in (typeof STORES)[number]]: {
			put(value: unknown, key: IDBValidKey): void;
			delete(key: IDBValidKey): void;
		};
	}) => void
): Promise<void> {
	const db = await openDB(name);
	const tx = db.transaction(STORES, 'readwrite');
	const store = (of: (typeof STORES)[number]) => ({
		put: (value: unknown, key: IDBValidKey) => void tx.objectStore(of).put(value, key),
		delete: (key: IDBValidKey) => void tx.objectStore(of).delete(key)
	});
	change({
		files: store('files'),
		contents: store('contents'),
		parts: store('parts'),
		sources: store('sources'),
		mappings: store('mappings')
	});
	await tx.done;
	db.close();
}

function failingPut(store: string, error: DOMException): void {
	const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		value: unknown,
		key?: IDBValidKey
	) {
		if (this.name === store) throw error;
		return put.call(this, value, key);
	});
}

test('a file that is kept is found again after the tab is closed, with its numbers, its text and its source', async () => {
	const file = ownFile('sites');
	expect(await tab().add(file, source(), true)).toBe('kept');
	const later = tab();
	await later.load();
	expect(later.list).toMatchObject([
		{ fingerprint: FINGERPRINT, name: 'sites', kind: 'states', rows: 2, kept: true, damaged: false }
	]);
	const found = await later.find(FINGERPRINT.slice(0, 16));
	expect(found).toEqual(file);
	expect(found?.table?.columns[1]).toMatchObject({ values: Float64Array.of(1, NaN) });
	expect(await (await later.source(FINGERPRINT))?.text()).toBe(await source().text());
	expect(later.trouble).toBeNull();
});

test('a list is read without any content', async () => {
	await tab().add(ownFile('sites'), source(), true);
	const read: string[] = [];
	for (const method of ['get', 'getAll'] as const) {
		const original = IDBObjectStore.prototype[method] as (
			this: IDBObjectStore,
			query?: IDBValidKey
		) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...given: unknown[]
		) {
			read.push(this.name);
			return original.apply(this, given as []);
		});
	}
	const later = tab();
	await later.load();
	expect(listed(later)).toEqual(['sites true']);
	expect(read).toEqual(['files']);
});

test('several files stand side by side, the newest first', async () => {
	const files = tab();
	await files.add(ownFile('first', ['a'], 'aa'), source(), true);
	await new Promise((resolve) => setTimeout(resolve, 5));
	await files.add(ownFile('second', ['b'], 'bb'), source(), true);
	await new Promise((resolve) => setTimeout(resolve, 5));
	await files.add(ownFile('third', ['c'], 'cc'), source(), false);
	expect(listed(files)).toEqual(['third false', 'second true', 'first true']);
});

test('what an address does not carry enough of, or what is not here, is not found', async () => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	expect(await files.find('')).toBeNull();
	expect(await files.find('ab')).toBeNull();
	expect(await files.find(fingerprintFrom('cd'))).toBeNull();
});

test('a name and measures that were given to a file are kept with it', async () => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	await files.rename(FINGERPRINT, 'Our sites');
	await files.measures(FINGERPRINT, [measureOf(1, 'Built'), COUNT]);
	expect(await files.find(FINGERPRINT)).toMatchObject({ name: 'Our sites' });
	const found = await tab().find(FINGERPRINT);
	expect(found).toMatchObject({ name: 'Our sites', measures: [{ label: 'Built' }, COUNT] });
	expect(listed(files)).toEqual(['Our sites true']);
});

test('a file that takes the place of another keeps its name and its measures of columns that are still there', async () => {
	const files = tab();
	await files.add(ownFile('old', ['gone', 'stays'], 'aa'), source(), true);
	await files.rename(fingerprintFrom('aa'), 'Our list');
	await files.measures(fingerprintFrom('aa'), [
		measureOf(1, 'Gone, renamed'),
		measureOf(2, 'Stays, renamed'),
		COUNT
	]);
	const newer = ownFile('new', ['stays', 'new'], 'bb');
	expect(await files.replace(fingerprintFrom('aa'), newer, source('x'), true)).toBe('kept');
	const later = tab();
	await later.load();
	expect(listed(later)).toEqual(['Our list true']);
	expect((await later.find(fingerprintFrom('bb')))?.measures).toEqual([
		{ ...measureOf(2, 'Stays, renamed'), column: 1 },
		COUNT,
		measureOf(2, 'new')
	]);
	expect(await later.find(fingerprintFrom('aa'))).toBeNull();
});

test('a kept file replaced by one for this visit only is gone from the device, and nothing of the new one lies there', async () => {
	const files = tab();
	await files.add(ownFile('old', ['a'], 'aa'), source('old'), true);
	await files.rename(fingerprintFrom('aa'), 'Our list');
	const newer = ownFile('new', ['a'], 'bb');
	expect(await files.replace(fingerprintFrom('aa'), newer, source('new'), false)).toBe('visit');
	expect(listed(files)).toEqual(['Our list false']);
	expect(await stored()).toEqual([]);
	expect(await (await files.source(fingerprintFrom('bb')))?.text()).toBe('new');
});

test('a file read in another way in its own place, for this visit only, no longer lies on the device', async () => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	expect(await files.replace(FINGERPRINT, ownFile('sites'), source(), false)).toBe('visit');
	expect(listed(files)).toEqual(['sites false']);
	expect(await stored()).toEqual([]);
});

test('a file that is kept already and replaces another for this visit only is taken off the device with it', async () => {
	const files = tab();
	await files.add(ownFile('old', ['a'], 'aa'), source('old'), true);
	await files.add(ownFile('new', ['a'], 'bb'), source('new'), true);
	const newer = ownFile('new', ['a'], 'bb');
	expect(await files.replace(fingerprintFrom('aa'), newer, source('new'), false)).toBe('visit');
	expect(listed(files)).toEqual(['old false']);
	expect(await stored()).toEqual([]);
});

test('a file of this visit replaced by one that is to be kept gives way to it, and that one is kept', async () => {
	const files = tab();
	await files.add(ownFile('old', ['a'], 'aa'), source('old'), false);
	const newer = ownFile('new', ['a'], 'bb');
	expect(await files.replace(fingerprintFrom('aa'), newer, source('new'), true)).toBe('kept');
	expect(listed(files)).toEqual(['old true']);
	expect(await stored()).toEqual([fingerprintFrom('bb')]);
});

test('where the file to be replaced has gone, the new one is kept or not as the reader chose', async () => {
	const files = tab();
	const gone = fingerprintFrom('aa');
	const [one, other] = [ownFile('one', ['a'], 'bb'), ownFile('other', ['a'], 'cc')];
	expect(await files.replace(gone, one, source(), false)).toBe('visit');
	expect(await stored()).toEqual([]);
	expect(await files.replace(gone, other, source(), true)).toBe('kept');
	expect(await stored()).toEqual([fingerprintFrom('cc')]);
});

test('where the storage does not let go of a file that is replaced for this visit only, that is told', async () => {
	const files = tab();
	await files.add(ownFile('old', ['a'], 'aa'), source('old'), true);
	vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
		throw new DOMException('broken', 'UnknownError');
	});
	const newer = ownFile('new', ['a'], 'bb');
	expect(await files.replace(fingerprintFrom('aa'), newer, source('new'), false)).toEqual({
		undeleted: 'forbidden'
	});
	expect(listed(files).toSorted()).toEqual(['old false', 'old true']);
});

test('a file that is deleted is gone, with its source', async () => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	await files.remove(FINGERPRINT);
	expect(files.list).toEqual([]);
	expect(await files.find(FINGERPRINT)).toBeNull();
	expect(await tab().source(FINGERPRINT)).toBeNull();
});

test('a file for this visit only is in no storage, and can be renamed, measured and deleted all the same', async () => {
	const files = tab();
	expect(await files.add(ownFile('sites'), source(), false)).toBe('visit');
	await files.rename(FINGERPRINT, 'Ours');
	await files.measures(FINGERPRINT, [COUNT]);
	expect(await files.find(FINGERPRINT)).toMatchObject({ name: 'Ours', measures: [COUNT] });
	expect(await files.mappingFor(SHAPE)).toMatchObject({ mark: 'comma' });
	const other = tab();
	await other.load();
	expect(other.list).toEqual([]);
	expect(await other.mappingFor(SHAPE)).toBeNull();
	await files.remove(FINGERPRINT);
	expect(files.list).toEqual([]);
});

test('where the storage is full the file stays for this visit, and what was kept stays kept', async () => {
	const files = tab();
	await files.add(ownFile('first', ['a'], 'aa'), source(), true);
	failingPut('sources', new DOMException('no room', 'QuotaExceededError'));
	expect(await files.add(ownFile('second', ['b'], 'bb'), source(), true)).toBe('full');
	expect(files.trouble).toBe('full');
	expect(listed(files).toSorted()).toEqual(['first true', 'second false']);
	expect(await files.find(fingerprintFrom('bb'))).toMatchObject({ name: 'second' });
	vi.restoreAllMocks();
	const later = tab();
	await later.load();
	expect(listed(later)).toEqual(['first true']);
	expect(await files.add(ownFile('second', ['b'], 'bb'), source(), true)).toBe('kept');
	expect(files.trouble).toBeNull();
	expect(listed(files).toSorted()).toEqual(['first true', 'second true']);
});

test.each(STORES)(
	'a write that ends at %s leaves the file that was there, and no half of the new one',
	async (store) => {
		const files = tab();
		await files.add(ownFile('old', ['a'], 'aa'), source('old'), true);
		failingPut(store, new DOMException('broken', 'UnknownError'));
		expect(
			await files.replace(fingerprintFrom('aa'), ownFile('new', ['a'], 'bb'), source('new'), true)
		).toBe('forbidden');
		expect(listed(files).toSorted()).toEqual(['old false', 'old true']);
		vi.restoreAllMocks();
		const later = tab();
		await later.load();
		expect(listed(later)).toEqual(['old true']);
		expect(await later.find(fingerprintFrom('aa'))).toEqual(ownFile('old', ['a'], 'aa'));
		expect(await (await later.source(fingerprintFrom('aa')))?.text()).toBe('old');
	}
);

test.each([
	['there is no storage', () => vi.stubGlobal('indexedDB', undefined)],
	[
		'a private window refuses it',
		() =>
			vi.stubGlobal('indexedDB', {
				open: () => {
					throw new DOMException('not here', 'SecurityError');
				}
			})
	],
	[
		'it is refused as though it were closed',
		() =>
			vi.stubGlobal('indexedDB', {
				open: () => {
					throw new DOMException('not here', 'InvalidStateError');
				}
			})
	]
])('where %s files are used for this visit and the reader is told', async (_, forbid) => {
	forbid();
	const files = tab();
	await files.load();
	expect(files.trouble).toBe('forbidden');
	expect(await files.add(ownFile('sites'), source(), true)).toBe('forbidden');
	await files.rename(FINGERPRINT, 'Ours');
	expect(await files.find(FINGERPRINT)).toMatchObject({ name: 'Ours' });
	expect(await (await files.source(FINGERPRINT))?.text()).toContain('NC');
	expect(await files.mappingFor(SHAPE)).toMatchObject({ mark: 'comma' });
	await files.remove(FINGERPRINT);
	expect(files.list).toEqual([]);
});

test('a tab lets a newer version of the storage go on, and says that it is shut out itself', async () => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	const newer = await openDB(name, 99);
	await files.load();
	expect(files.trouble).toBe('blocked');
	expect(await files.find(FINGERPRINT)).toEqual(ownFile('sites'));
	expect(await files.add(ownFile('other', ['b'], 'bb'), source(), true)).toBe('blocked');
	expect(listed(files).toSorted()).toEqual(['other false', 'sites true']);
	newer.close();
});

test('while an older tab holds the storage a file stays for this visit; once it is closed the kept ones are there', async () => {
	await tab().add(ownFile('sites'), source(), true);
	await Promise.all(open.map((files) => files.close()));
	const older = await openDB(name, STORAGE_VERSION);
	const files = tab({ version: STORAGE_VERSION + 1 });
	expect(await files.add(ownFile('other', ['b'], 'bb'), source(), true)).toBe('blocked');
	expect(listed(files)).toEqual(['other false']);
	older.close();
	await vi.waitFor(() => expect(listed(files).toSorted()).toEqual(['other false', 'sites true']));
	expect(files.trouble).toBeNull();
});

test('two tabs follow each other: what the one adds, renames, measures or deletes the other shows', async () => {
	const [one, other] = [tab(), tab()];
	await one.load();
	await other.load();
	await one.add(ownFile('sites'), source(), true);
	await vi.waitFor(() => expect(listed(other)).toEqual(['sites true']));
	expect(await other.find(FINGERPRINT)).toMatchObject({ name: 'sites' });
	await one.rename(FINGERPRINT, 'Ours');
	await one.measures(FINGERPRINT, [COUNT]);
	await vi.waitFor(async () => {
		expect(listed(other)).toEqual(['Ours true']);
		expect(await other.find(FINGERPRINT)).toMatchObject({ name: 'Ours', measures: [COUNT] });
	});
	await other.remove(FINGERPRINT);
	await vi.waitFor(() => expect(listed(one).join()).not.toContain('true'));
});

test('a file that the other tab deletes stays usable in the tab that shows it', async () => {
	const [one, other] = [tab(), tab()];
	await one.add(ownFile('sites'), source(), true);
	await other.load();
	await other.find(FINGERPRINT);
	await one.remove(FINGERPRINT);
	await vi.waitFor(() => expect(listed(other)).toEqual(['sites false']));
	expect(await other.find(FINGERPRINT)).toEqual(ownFile('sites'));
	expect(await (await other.source(FINGERPRINT))?.text()).toContain('NC');
	expect(one.list).toEqual([]);
});

test('without a channel between tabs everything else works', async () => {
	vi.stubGlobal('BroadcastChannel', undefined);
	const files = tab();
	expect(await files.add(ownFile('sites'), source(), true)).toBe('kept');
	expect(await tab().find(FINGERPRINT)).toMatchObject({ name: 'sites' });
});

test('what another page sends over the channel changes nothing', async () => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	const channel = new BroadcastChannel(name);
	for (const message of [
		null,
		'removed',
		{ what: 'removed' },
		{ what: 1, fingerprint: FINGERPRINT }
	])
		channel.postMessage(message);
	channel.postMessage({ what: 'changed', fingerprint: FINGERPRINT });
	await new Promise((resolve) => setTimeout(resolve, 50));
	channel.close();
	expect(listed(files)).toEqual(['sites true']);
	expect(await files.find(FINGERPRINT)).toEqual(ownFile('sites'));
});

const answer = ({ report, table, announcements, fingerprint }: OwnFile): WorkerAnswer => ({
	ok: true,
	...{ report, table, announcements, fingerprint }
});

test.each([
	['by an older version', { format: 0, columns: 'in another way' }],
	['and then spoilt', { format: 1, report: {}, table: null }],
	['and cut short', undefined]
])(
	'a file whose columns were stored %s is read again from its source, as the reader had said',
	async (_, stored) => {
		await tab().add(ownFile('sites'), source(), true);
		await tab().rename(FINGERPRINT, 'Ours');
		await tamper(({ contents }) =>
			stored === undefined ? contents.delete(FINGERPRINT) : contents.put(stored, FINGERPRINT)
		);
		const read = vi.fn(() => Promise.resolve(answer(ownFile('read again'))));
		const files = tab({ read });
		await files.load();
		expect(files.trouble).toBeNull();
		expect(await files.find(FINGERPRINT)).toEqual({ ...ownFile('sites'), name: 'Ours' });
		expect(read).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), ownFile('sites').said, {});
		// It is stored anew: the next tab reads nothing.
		expect(await tab().find(FINGERPRINT)).toMatchObject({ name: 'Ours' });
	}
);

test('what a newer version has stored is read from its source and left as it stands', async () => {
	await tab().add(ownFile('sites'), source(), true);
	await tamper(({ contents }) => contents.put({ format: 1000 }, FINGERPRINT));
	const read = vi.fn(() => Promise.resolve(answer(ownFile('sites'))));
	expect(await tab({ read }).find(FINGERPRINT)).toEqual(ownFile('sites'));
	expect(await tab({ read }).find(FINGERPRINT)).toEqual(ownFile('sites'));
	expect(read).toHaveBeenCalledTimes(2);
});

test('a file that cannot be read again is listed as damaged, and can be had as it was given, and deleted', async () => {
	await tab().add(ownFile('sites'), source(), true);
	await tamper(({ contents }) => contents.delete(FINGERPRINT));
	const files = tab({ read: () => Promise.resolve({ ok: false, refusal: 'no_rows', line: null }) });
	expect(await files.find(FINGERPRINT)).toBeNull();
	expect(files.list).toMatchObject([{ name: 'sites', damaged: true }]);
	expect(files.trouble).toBe('damaged');
	expect(await (await files.source(FINGERPRINT))?.text()).toContain('NC');
	await files.remove(FINGERPRINT);
	expect(files.list).toEqual([]);
	expect(files.trouble).toBeNull();
});

test.each([
	['nothing', undefined],
	['a number', 7],
	['no name', { fingerprint: FINGERPRINT, kind: 'states', rows: 1 }],
	[
		'a kind that there is not',
		{ ...ownFile('a'), kind: 'planets', rows: 1, bytes: 1, addedOn: '2025-01-01', shape: '' }
	]
])('an entry that holds %s is listed as damaged and does not hide the others', async (_, entry) => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	await files.add(ownFile('other', ['b'], 'bb'), source(), true);
	await tamper(({ files: entries }) =>
		entry === undefined ? entries.delete(FINGERPRINT) : entries.put(entry, FINGERPRINT)
	);
	const later = tab();
	await later.load();
	expect(later.trouble).toBe('damaged');
	expect(later.list.map(({ fingerprint, damaged }) => [fingerprint, damaged])).toEqual([
		[fingerprintFrom('bb'), false],
		[FINGERPRINT, true]
	]);
	expect(await later.find(FINGERPRINT)).toBeNull();
	expect(await (await later.source(FINGERPRINT))?.text()).toContain('NC');
});

test('what was said of a file is offered for the next one of its shape', async () => {
	await tab().add(ownFile('sites'), source(), true);
	expect(await tab().mappingFor(SHAPE)).toEqual({
		mark: 'comma',
		columns: { count: { kind: 'number' } }
	});
	expect(await tab().mappingFor('["other"]')).toBeNull();
});

test.each([
	['damaged', 'nonsense', null],
	['of another make', { said: [1, 2] }, null],
	[
		'of an older version',
		{
			said: {
				mark: 'space',
				order: 'day_first',
				columns: { a: { kind: 'planet', mark: 'point' }, b: 3 }
			}
		},
		{ order: 'day_first', columns: { a: { mark: 'point' } } }
	]
])('a mapping that is %s is taken for what can be made out of it', async (_, stored, expected) => {
	const files = tab();
	await files.load();
	await tamper(({ mappings }) => mappings.put(stored, SHAPE));
	expect(await files.mappingFor(SHAPE)).toEqual(expected);
	expect(files.trouble).toBeNull();
});

test('the browser is asked to keep the storage when the first file is kept, and not again', async () => {
	const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
	const files = tab();
	await files.add(ownFile('visit', ['v'], 'cc'), source(), false);
	expect(persist).not.toHaveBeenCalled();
	await files.add(ownFile('sites'), source(), true);
	await files.add(ownFile('other', ['b'], 'bb'), source(), true);
	expect(persist).toHaveBeenCalledOnce();
});

test('keeping, finding and deleting a file makes no request', async () => {
	const fetched = vi.spyOn(window, 'fetch');
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	await tab().find(FINGERPRINT);
	const before = performance.getEntriesByType('resource').length;
	await files.rename(FINGERPRINT, 'Ours');
	await files.remove(FINGERPRINT);
	expect(fetched).not.toHaveBeenCalled();
	expect(performance.getEntriesByType('resource').length).toBe(before);
});

/** A file of points whose columns take several parts; its coordinates are columns too. */
function longFile(start = 'ab'): OwnFile {
	const rows = PART_BYTES / 4;
	const numbers = () => Float64Array.from({ length: rows }, (_, at) => (at % 7 === 0 ? NaN : at));
	const [latitude, longitude] = [numbers(), numbers()];
	const labels = Array.from({ length: 40_000 }, (_, at) => `label ${at}`);
	const short = ownFile('long', ['count'], start);
	return {
		...short,
		report: { ...short.report, kind: 'points', rejected: ['line\r\n', '7\r\n'] },
		table: {
			kind: 'points',
			rows,
			columns: [
				{ kind: 'number', name: 'lat', values: latitude },
				{ kind: 'number', name: 'lon', values: longitude },
				{ kind: 'labels', name: 'of', codes: new Uint32Array(rows).fill(3), labels },
				{
					kind: 'text',
					name: 'note',
					offsets: Uint32Array.from({ length: rows + 1 }, (_, at) => at),
					bytes: new Uint8Array(rows).fill(65)
				}
			],
			places: {
				state: { keys: ['NC'], codes: new Uint16Array(rows).fill(1) },
				county: null,
				company: null
			},
			points: { latitude, longitude }
		}
	};
}

function bytesIn(value: unknown): number {
	if (ArrayBuffer.isView(value)) return value.buffer.byteLength;
	if (typeof value !== 'object' || value === null) return String(value).length;
	return Object.values(value).reduce((sum: number, one) => sum + bytesIn(one), 0);
}

test('a long file is written in many small parts, each in a task of its own, and found again as it was', async () => {
	const file = longFile();
	const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
	const written: { task: number; bytes: number }[] = [];
	let task = 0;
	const ticks = new MessageChannel();
	ticks.port1.onmessage = () => {
		task += 1;
		ticks.port2.postMessage(null);
	};
	ticks.port2.postMessage(null);
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		value: unknown,
		key?: IDBValidKey
	) {
		written.push({ task, bytes: bytesIn(value) });
		return put.call(this, value, key);
	});
	expect(await tab().add(file, source(), true)).toBe('kept');
	ticks.port1.close();
	vi.restoreAllMocks();
	expect(Math.max(...written.map(({ bytes }) => bytes))).toBeLessThan(1.1 * PART_BYTES);
	expect(written.length).toBeGreaterThan(6);
	// The page could do something else in between.
	expect(new Set(written.map((one) => one.task)).size).toBeGreaterThan(written.length / 2);
	const found = await tab().find(FINGERPRINT);
	expect(found).toEqual(file);
	const [column] = found?.table?.columns ?? [];
	expect(column?.kind === 'number' && column.values).toBe(found?.table?.points?.latitude);
});

test('a write that is broken off between two parts leaves the file that was there, and nothing of the new one', async () => {
	const files = tab();
	await files.add(ownFile('old', ['a'], 'aa'), source('old'), true);
	const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
	let parts = 0;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		value: unknown,
		key?: IDBValidKey
	) {
		const request = put.call(this, value, key);
		parts += this.name === 'parts' ? 1 : 0;
		if (parts === 3) this.transaction.abort();
		return request;
	});
	expect(await files.replace(fingerprintFrom('aa'), longFile('bb'), source('new'), true)).toBe(
		'forbidden'
	);
	vi.restoreAllMocks();
	expect(await stored()).toEqual([fingerprintFrom('aa')]);
	expect(await tab().find(fingerprintFrom('aa'))).toEqual(ownFile('old', ['a'], 'aa'));
});

test('a file that is kept anew leaves no part of what it was before', async () => {
	await tab().add(longFile(), source(), true);
	const files = tab();
	await files.add(ownFile('short'), source(), true);
	const db = await openDB(name);
	expect(await db.count('parts')).toBe(1);
	await files.remove(FINGERPRINT);
	expect(await db.count('parts')).toBe(0);
	db.close();
});

test('a file that an older version of this site kept in one piece is found as it is, and nothing is read again', async () => {
	const file = ownFile('sites');
	const older = await openDB(name, 1, {
		upgrade(db) {
			for (const store of ['files', 'contents', 'sources', 'mappings']) db.createObjectStore(store);
		}
	});
	const { report, table, announcements, measures, said } = file;
	const entry = { fingerprint: FINGERPRINT, name: 'sites', kind: 'states', rows: 2, bytes: 20 };
	const rest = { shape: SHAPE, addedOn: '2026-01-02T03:04:05Z', measures, said };
	await older.put('files', { ...entry, ...rest }, FINGERPRINT);
	await older.put('contents', { format: 1, report, table, announcements }, FINGERPRINT);
	await older.put('sources', source(), FINGERPRINT);
	await older.put('mappings', { said }, SHAPE);
	older.close();
	const files = tab();
	await files.load();
	expect(listed(files)).toEqual(['sites true']);
	expect(await files.find(FINGERPRINT)).toEqual(file);
	expect(files.trouble).toBeNull();
	expect(await files.mappingFor(SHAPE)).toEqual(said);
});

const PART = [FINGERPRINT, 0];
const numbers = (length: number) => [{ lane: 0, values: new Uint32Array(length) }];

test.each([
	['is gone', undefined],
	['is none', 'nonsense'],
	['is of another place', [{ lane: 99, values: new Uint32Array(2) }]],
	['is of another kind', [{ lane: 1, values: new Uint32Array(2) }]],
	['is too short', numbers(1)],
	['is too long', numbers(3)],
	['holds nothing', [null]]
])('a file of which a part %s is read again from its source', async (_, part) => {
	await tab().add(ownFile('sites'), source(), true);
	await tamper(({ parts }) => (part === undefined ? parts.delete(PART) : parts.put(part, PART)));
	const read = vi.fn(() => Promise.resolve(answer(ownFile('read again'))));
	expect(await tab({ read }).find(FINGERPRINT)).toEqual(ownFile('sites'));
	expect(read).toHaveBeenCalledOnce();
	expect(await tab().find(FINGERPRINT)).toEqual(ownFile('sites'));
});

test.each([
	['whose head names parts that cannot be', { which: [-1, 'x'], lengths: [-5, 2] }],
	['whose head has no lists', { which: null, lengths: null }],
	['whose head is of nothing', { report: 1, table: 2, which: [], lengths: [] }]
])('a file %s is read again from its source', async (_, change) => {
	await tab().add(ownFile('sites'), source(), true);
	const { report, table, announcements } = ownFile('sites');
	await tamper(({ contents }) =>
		contents.put({ format: 2, report, table, announcements, parts: 1, ...change }, FINGERPRINT)
	);
	const read = vi.fn(() => Promise.resolve(answer(ownFile('read again'))));
	expect(await tab({ read }).find(FINGERPRINT)).toEqual(ownFile('sites'));
	expect(read).toHaveBeenCalledOnce();
});

/** A storage that deletes nothing. */
function refusingDelete(refuse: (store: IDBObjectStore) => void): void {
	const original = Reflect.get(IDBObjectStore.prototype, 'delete') as IDBObjectStore['delete'];
	vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
		this: IDBObjectStore,
		key
	) {
		const request = original.call(this, key);
		refuse(this);
		return request;
	});
}

const throwing = (error: string) => () => {
	throw new DOMException('refused', error);
};

test.each([
	['is full', throwing('QuotaExceededError'), 'full'],
	['is forbidden', throwing('SecurityError'), 'forbidden'],
	['is damaged', throwing('NotFoundError'), 'damaged'],
	['breaks it off', (store: IDBObjectStore) => store.transaction.abort(), 'forbidden']
] as const)(
	'where the storage %s a file is not deleted, is listed as before, and the reader learns why',
	async (_, refuse, why) => {
		const files = tab();
		await files.add(ownFile('sites'), source(), true);
		refusingDelete(refuse);
		expect(await files.remove(FINGERPRINT)).toBe(why);
		expect(listed(files)).toEqual(['sites true']);
		vi.restoreAllMocks();
		expect(await tab().find(FINGERPRINT)).toEqual(ownFile('sites'));
		expect(await files.remove(FINGERPRINT)).toBeNull();
		expect([files.list, await stored()]).toEqual([[], []]);
	}
);

test('while another tab holds a newer version of the storage a file is not deleted, and the reader learns that', async () => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	const newer = await openDB(name, 99);
	expect(await files.remove(FINGERPRINT)).toBe('blocked');
	expect(listed(files)).toEqual(['sites true']);
	expect(await newer.count('sources')).toBe(1);
	newer.close();
});

test('a kept file that is from now on for this visit, and whose copy cannot be deleted, is listed as both until it is', async () => {
	const files = tab();
	await files.add(ownFile('sites'), source(), true);
	const found = { said: {}, task: { kind: 'new', name: 'sites.csv', source: source() } };
	const use = () => putFile(files, found as unknown as Found, ownFile('sites'), false);
	refusingDelete(throwing('UnknownError'));
	expect(await use()).toEqual({ undeleted: 'forbidden' });
	expect(files.list).toMatchObject([{ name: 'sites', kept: false, left: true }]);
	vi.restoreAllMocks();
	expect(await use()).toBe('visit');
	expect(files.list).toMatchObject([{ name: 'sites', kept: false, left: false }]);
	expect(await stored()).toEqual([]);
});

const spoilt = {
	content: ({ contents, sources }: Parameters<Parameters<typeof tamper>[0]>[0]) => {
		contents.delete(FINGERPRINT);
		sources.delete(FINGERPRINT);
	},
	entry: ({ files }: Parameters<Parameters<typeof tamper>[0]>[0]) => files.put(7, FINGERPRINT)
};

test.each(['content', 'entry'] as const)(
	'a damaged file (its %s is none) is gone once another took its place, and not before',
	async (what) => {
		await tab().add(ownFile('sites'), source(), true);
		await tamper(spoilt[what]);
		const files = tab();
		await files.load();
		expect(files.list).toMatchObject([{ damaged: true }]);
		const newer = ownFile('new', ['a'], 'bb');
		failingPut('sources', new DOMException('no room', 'QuotaExceededError'));
		expect(await files.replace(FINGERPRINT, newer, source('new'), true)).toBe('full');
		expect(files.list.map(({ damaged }) => damaged).toSorted()).toEqual([false, true]);
		vi.restoreAllMocks();
		expect(await files.replace(FINGERPRINT, newer, source('new'), true)).toBe('kept');
		expect(listed(files)).toEqual(['new true']);
		expect(files.trouble).toBeNull();
		expect(await stored()).toEqual([fingerprintFrom('bb')]);
	}
);

test('a damaged file whose place the very same file takes is whole again', async () => {
	await tab().add(ownFile('sites'), source(), true);
	await tamper(spoilt.content);
	const files = tab();
	expect(await files.replace(FINGERPRINT, ownFile('sites'), source(), true)).toBe('kept');
	expect(files.list).toMatchObject([{ name: 'sites', kept: true, damaged: false }]);
	expect(await tab().find(FINGERPRINT)).toEqual(ownFile('sites'));
});
