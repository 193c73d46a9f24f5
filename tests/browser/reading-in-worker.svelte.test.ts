import { beforeEach, expect, test, vi } from 'vitest';
import { fingerprintOf } from '$lib/data/own/fingerprint';
import type { PlacesFile } from '$lib/data/own/places-file';
import { readInWorker } from '../../src/routes/own/read-in-worker';
import { readPlaces } from '../../src/routes/own/places-source';

const PLACES: PlacesFile = {
	states: [
		{ code: 'NC', fips: '37', name: 'North Carolina' },
		{ code: 'CT', fips: '09', name: 'Connecticut' }
	],
	counties: [
		{
			fips: '37119',
			fullName: 'Mecklenburg County',
			state: 'NC',
			population2025: 1_200_000,
			landAreaSqMi: 524
		}
	],
	companies: [],
	announcements: []
};

let fails = false;
let asked = 0;

beforeEach(() => {
	const real = globalThis.fetch.bind(globalThis);
	vi.stubGlobal('fetch', (url: string | URL | Request, init?: RequestInit) => {
		if (!String(url).includes('/data/places.json')) return real(url, init);
		asked += 1;
		return Promise.resolve(fails ? new Response('', { status: 503 }) : Response.json(PLACES));
	});
	return () => vi.unstubAllGlobals();
});

// First: what was read once is not read again.
test('where the places cannot be loaded that is told, and the next file asks for them anew', async () => {
	fails = true;
	await expect(readInWorker(new Blob(['state\nNC\n']), {}, {})).rejects.toThrow('503');
	fails = false;
	expect((await readInWorker(new Blob(['state\nNC\nNC\n']), {}, {})).ok).toBe(true);
	await readPlaces();
	expect(asked).toBe(2);
});

test('a file is read to columns that the page is given, with the fingerprint by which it is known elsewhere', async () => {
	const file = new Blob(['state,mw\nNC,1.5\nCT,\nPR,3\nNC,4\nNC,5\n']);
	const answer = await readInWorker(file, {}, {});
	if (!answer.ok || !answer.table) throw new Error('it was not read');
	expect(answer.fingerprint).toBe(await fingerprintOf(file));
	expect(answer.report).toMatchObject({ kind: 'states', rowsRead: 4, rowsSetAside: 1 });
	const [, mw] = answer.table.columns;
	expect(mw?.kind === 'number' && [...mw.values]).toEqual([1.5, NaN, 4, 5]);
	expect(answer.table.places.state).toEqual({
		keys: ['NC', 'CT'],
		codes: Uint16Array.of(1, 2, 1, 1)
	});
});

test('reasons are given in the language of the page', async () => {
	const file = new Blob(['state\nNC\nCT\nPR\n']);
	const answer = await readInWorker(file, {}, { locale: 'de' });
	expect(answer.ok && answer.report.rejected.join('')).toMatch(
		/^Zeile,Grund,state\r\n4,state: keiner/
	);
});

test('points are looked for in our own outlines', async () => {
	const file = new Blob(['name,lat,lon\nA,35.2271,-80.8431\nB,0,0\n']);
	const answer = await readInWorker(file, {}, {});
	if (!answer.ok || !answer.table) throw new Error('it was not read');
	expect(answer.report.outside).toBe(1);
	expect(answer.table.places.county).toEqual({ keys: ['37119'], codes: Uint16Array.of(1, 0) });
	expect(answer.table.points?.latitude).toEqual(Float64Array.of(35.2271, 0));
});

test('a file that is none is refused with its reason and its line', async () => {
	expect(await readInWorker(new Blob(['PK\u0003\u0004']), {}, {})).toEqual({
		ok: false,
		refusal: 'workbook',
		line: null
	});
	const broken = `state,n\n${'NC,1\n'.repeat(300_000)}${'"open\n'.repeat(200)}`;
	expect(await readInWorker(new Blob([broken]), {}, {})).toEqual({
		ok: false,
		refusal: 'broken_quotes',
		line: 300_102
	});
});

test('announcements by our own schema are read as such', async () => {
	const header = 'id,announced_on,company,amount_usd_millions,state';
	const answer = await readInWorker(new Blob([`${header}\nx,2025,Amazon,1,NC\n`]), {}, {});
	if (!answer.ok) throw new Error('it was refused');
	expect(answer.report.kind).toBe('announcements');
	expect(answer.table).toBeNull();
	expect(answer.announcements).not.toBeNull();
});

test('the reader sees how far it is, and may stop it', async () => {
	const file = new Blob([`state,n\n`, 'NC,1\n'.repeat(6_000_000)]);
	const stopping = new AbortController();
	const seen: number[] = [];
	const reading = readInWorker(
		file,
		{},
		{
			signal: stopping.signal,
			onProgress: ({ bytes, of, rows }) => {
				expect(of).toBe(file.size);
				expect(rows).toBeGreaterThan(0);
				seen.push(bytes);
				if (seen.length === 2) stopping.abort();
			}
		}
	);
	await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
	expect(seen).toHaveLength(2);
	expect(seen[1]).toBeGreaterThan(seen[0] ?? 0);
	await expect(readInWorker(file, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
		name: 'AbortError'
	});
});
