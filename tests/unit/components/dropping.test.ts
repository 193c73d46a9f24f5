import { expect, test } from 'vitest';
import { Dropping, type Site } from '../../../src/lib/components/drop/dropping.svelte';
import { withText } from '../../../src/lib/export/png-text';
import { CARRIED } from '../export/a-drop';
import { tinyAtlas } from '../view/tiny-atlas';

const STRANGER = new File(['x'], 'notes.txt');

test('of two files dropped one after the other the later one counts, and the first leads nowhere', async () => {
	const { dropping, gone } = aSite();
	await Promise.all([dropping.take([ours()]), dropping.take([STRANGER])]);
	expect(dropping.told?.say('en').what).toContain('notes.txt');
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

function aSite(fields: Partial<Site> = {}) {
	const gone: string[] = [];
	const dropping = new Dropping({
		destinationOf: (view) => ({ href: view, page: 'compare', query: '', locale: 'en' }),
		goTo: ({ href }) => Promise.resolve(void gone.push(href)),
		load: () => Promise.resolve(tinyAtlas([])),
		...fields
	});
	return { dropping, gone };
}

/** No picture, but what one of ours begins with. */
function ours(): File {
	const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
	const header = [0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
	const checksum = [0x3a, 0x7e, 0x9b, 0x55];
	const start = Uint8Array.from([...signature, ...header, ...checksum]);
	return new File([withText(start, 'capex-atlas', JSON.stringify(CARRIED))], 'ours.png');
}
