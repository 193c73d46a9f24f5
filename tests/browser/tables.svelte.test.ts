import JSZip from 'jszip';
import { afterEach, expect, test, vi } from 'vitest';
import { copyTable } from '../../src/lib/export/clipboard-table';
import { formatOf } from '../../src/lib/export/formats';
import type { Figure, Order } from '../../src/lib/export/formats/format';
import { aTable } from '../unit/export/a-table';

const TABLE = aTable(
	[
		{ key: 'name', label: 'State' },
		{ key: 'floor', label: 'Floor', unit: 'usd', kind: 'number' }
	],
	[
		['Ohio', 1.5],
		['=1+1', null]
	]
);

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

test('a table goes to the clipboard as text for sheets and as markup for documents', async () => {
	const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
	await copyTable(Promise.resolve(TABLE), 'de');
	const item = write.mock.calls[0]?.[0][0];
	const flavour = async (type: string) => (await item?.getType(type))?.text();
	expect(await flavour('text/plain')).toBe("State\tFloor (USD)\nOhio\t1,5\n'=1+1\t");
	const pasted = new DOMParser().parseFromString((await flavour('text/html')) ?? '', 'text/html');
	expect([...pasted.querySelectorAll('th, td')].map(({ textContent }) => textContent)).toEqual([
		...['State', 'Floor (USD)', 'Ohio', '1,5', "'=1+1", '']
	]);
	expect(pasted.querySelector('td + td')?.getAttribute('align')).toBe('right');
});

test('where a browser takes no markup, the text is copied', async () => {
	vi.stubGlobal('ClipboardItem', undefined);
	const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await copyTable(TABLE);
	expect(writeText).toHaveBeenCalledExactlyOnceWith("State\tFloor (USD)\nOhio\t1.5\n'=1+1\t");
});

test('where the clipboard is refused, its own error says so and nothing else is tried', async () => {
	const refused = new DOMException('Write permission denied.', 'NotAllowedError');
	vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(refused);
	const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await expect(copyTable(TABLE)).rejects.toBe(refused);
	expect(writeText).not.toHaveBeenCalled();
});

test.each([
	['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['json', 'application/json']
] as const)('the format %s makes a file of its type', async (id, type) => {
	const maker = await formatOf(id).load();
	const { blob, smaller } = await maker.make(figureOf(TABLE), ORDER);
	expect([blob.type.split(';')[0], formatOf(id).mime, smaller]).toEqual([type, type, null]);
	expect(formatOf(id).asks).toEqual(['extent']);
});

test('a workbook of many rows is made where workers are forbidden, and the page answers meanwhile', async () => {
	const policy = document.createElement('meta');
	policy.httpEquiv = 'Content-Security-Policy';
	policy.content = "worker-src 'none'";
	document.head.append(policy);
	await refusal(new Worker(URL.createObjectURL(new Blob(['']))));
	const rows = Array.from({ length: 20_000 }, (_, row) => [`State ${row}`, row / 7]);
	const maker = await formatOf('xlsx').load();
	let answered = 0;
	const ticking = setInterval(() => (answered += 1));
	const { blob } = await maker.make(figureOf({ ...TABLE, rows }), ORDER);
	clearInterval(ticking);
	const archive = await JSZip.loadAsync(await blob.arrayBuffer(), { checkCRC32: true });
	const sheet = await archive.file('xl/worksheets/sheet1.xml')?.async('text');
	const read = new DOMParser().parseFromString(sheet ?? '', 'application/xml');
	expect(read.querySelectorAll('row')).toHaveLength(20_001);
	expect(read.querySelector('c[r="B20001"] > v')?.textContent).toBe(`${19_999 / 7}`);
	expect(answered).toBeGreaterThan(3);
});

/** A forbidden worker is made, and then fails. */
function refusal(worker: Worker): Promise<Event> {
	return new Promise((resolve) => worker.addEventListener('error', resolve));
}

/** What concerns tables; the rest is of pictures. */
const ORDER = { locale: 'en', extent: 'shown' } as Order;

function figureOf(table: typeof TABLE): Figure {
	return { picture: null, tables: { shown: () => Promise.resolve(table) } };
}
