import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dropping, type Site } from '../../../src/lib/components/drop/dropping.svelte';
import { withText } from '../../../src/lib/export/png-text';
import { CARRIED } from '../export/a-drop';
import { tinyAtlas } from '../view/tiny-atlas';

const STRANGER = new File(['x'], 'notes.png');

test('of two files dropped one after the other the later one counts, and the first leads nowhere', async () => {
	const { dropping, gone } = aSite();
	await Promise.all([dropping.take([ours()]), dropping.take([STRANGER])]);
	expect(dropping.told?.say('en').what).toContain('notes.png');
	expect(gone).toEqual([]);
});

test('what is put away while it is read stays away and leads nowhere', async () => {
	const { dropping, gone } = aSite();
	const taking = dropping.take([ours()]);
	expect(dropping.told?.say('en').what).toBe('Reading ours.png …');
	dropping.dismiss();
	await taking;
	expect([dropping.told, gone]).toEqual([null, []]);
});

test('the page it leads to keeps the message; the one gone to after that takes it away', async () => {
	const { dropping, gone } = aSite({ goTo: () => Promise.resolve(dropping.left()) });
	await dropping.take([ours()]);
	expect(dropping.told?.say('en').title).toBe(CARRIED.title);
	expect(gone).toEqual([]);
	dropping.left();
	expect(dropping.told).toBeNull();
});

test('a page that cannot be gone to is told', async () => {
	const { dropping } = aSite({ goTo: () => Promise.reject(new TypeError('offline')) });
	await dropping.take([ours()]);
	expect(dropping.told?.say('en').what).toBe('The view of ours.png could not be opened.');
});

test('a folder is not read, and a drag without files says so', async () => {
	const { dropping } = aSite();
	await dropping.take([new File([''], 'pictures')], true);
	expect(dropping.told?.say('en').what).toBe('pictures is a folder.');
	await dropping.take([]);
	expect(dropping.told?.say('en').what).toBe('The file could not be read.');
});

test('a table is handed to the page that reads tables, with those dropped beside it, and nothing is told here', async () => {
	const { dropping, gone, read } = aSite();
	const tables = ['rows.csv', 'empty.csv', 'more.txt'].map(
		(name) => new File([name === 'empty.csv' ? '' : 'state,n\nNC,1\n'], name)
	);
	await dropping.take(tables);
	expect(read).toEqual([tables]);
	expect([dropping.told, gone]).toEqual([null, []]);
});

test.each([
	['a workbook named .csv', new File(['PK\x03\x04'], 'rows.csv')],
	['an empty file', new File([''], 'rows.csv')],
	['a file of one word', new File(['x'], 'notes')]
])('%s goes there too: what is wrong with it is said where tables are read', async (_, file) => {
	const { dropping, read } = aSite();
	await dropping.take([file]);
	expect(read).toEqual([[file]]);
});

test.each(['notes.png', 'photo.jpg', 'report.pdf', 'slides.pptx'])(
	'%s calls itself a picture or a document, and is told what it is here',
	async (name) => {
		const { dropping, read } = aSite();
		await dropping.take([new File(['a,b\n1,2\n'], name)]);
		expect(dropping.told?.tone).toBe('refused');
		expect(read).toEqual([]);
	}
);

test('a page for tables that cannot be gone to is told', async () => {
	const { dropping } = aSite({ readTables: () => Promise.reject(new TypeError('offline')) });
	await dropping.take([new File(['a,b\n1,2\n'], 'rows.csv')]);
	expect(dropping.told?.say('en').what).toContain('rows.csv was not read');
});

describe('a picture in the other language', () => {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
	const left: string[] = [];
	const elsewhere = {
		isInOtherLanguage: () => true,
		leaveFor: ({ href }: { href: string }) => void left.push(href)
	};
	beforeEach(() => {
		kept.clear();
		left.length = 0;
		vi.stubGlobal('sessionStorage', storage);
	});
	afterEach(() => vi.unstubAllGlobals());

	test('is left for as a whole, and the page that comes says what was opened, once', async () => {
		const { dropping, gone } = aSite(elsewhere);
		await dropping.take([ours()]);
		expect([left, gone, dropping.told]).toEqual([[CARRIED.view], [], null]);
		const next = aSite().dropping;
		await next.arrive(CARRIED.view);
		expect(next.told?.say('de').what).toContain('ours.png');
		expect(next.told?.say('de').title).toBe(CARRIED.title);
		const later = aSite().dropping;
		await later.arrive(CARRIED.view);
		expect(later.told).toBeNull();
	});

	test('says nothing on any other page', async () => {
		await aSite(elsewhere).dropping.take([ours()]);
		const other = aSite().dropping;
		await other.arrive('/map/');
		expect(other.told).toBeNull();
	});

	test('opens all the same where storage is forbidden', async () => {
		vi.stubGlobal('sessionStorage', undefined);
		await aSite(elsewhere).dropping.take([ours()]);
		expect(left).toEqual([CARRIED.view]);
		const next = aSite().dropping;
		await next.arrive(CARRIED.view);
		expect(next.told).toBeNull();
	});
});

function aSite(fields: Partial<Site> = {}) {
	const gone: string[] = [];
	const read: (readonly File[])[] = [];
	const dropping = new Dropping({
		destinationOf: (view) => ({ href: view, page: 'compare', query: '', locale: 'en' }),
		goTo: ({ href }) => Promise.resolve(void gone.push(href)),
		isInOtherLanguage: () => false,
		leaveFor: () => {},
		readTables: (files) => Promise.resolve(void read.push(files)),
		load: () => Promise.resolve(tinyAtlas([])),
		...fields
	});
	return { dropping, gone, read };
}

/** No picture, but what one of ours begins with. */
function ours(): File {
	const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
	const header = [0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
	const checksum = [0x3a, 0x7e, 0x9b, 0x55];
	const start = Uint8Array.from([...signature, ...header, ...checksum]);
	return new File([withText(start, 'capex-atlas', JSON.stringify(CARRIED))], 'ours.png');
}
