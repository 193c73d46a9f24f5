import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { plotOfBars } from '../../src/lib/charts/draw';
import { plotOfLegend } from '../../src/lib/charts/draw-legend';
import ExportDialog from '../../src/lib/components/export/ExportDialog.svelte';
import '../../src/lib/components/tokens.css';
import { readTokens } from '../../src/lib/components/tokens';
import { formatOf } from '../../src/lib/export/formats';
import type { Picture } from '../../src/lib/export/picture';
import { CanvasTooLarge } from '../../src/lib/export/measuring-pen';
import { png } from '../../src/lib/export/png';
import { tableOf } from '../../src/lib/export/table-of';
import { plotOfTable } from '../../src/lib/export/table-plot';
import type { Tokens } from '../../src/lib/format/tokens';
import { anAnswer } from '../unit/charts/an-answer';

const ANSWER = anAnswer([
	{ name: 'Georgia', value: 11e9, high: 12e9, open: true },
	{ name: 'North Carolina', value: 10e9 }
]);

test.each([1, 2, 4])(
	'a picture at %d times has that size, and its parts are drawn',
	async (scale) => {
		const { blob, size } = await png(picture(LIGHT), LOOK, 960 * scale);
		const bitmap = await createImageBitmap(blob);
		expect([bitmap.width, bitmap.height]).toEqual([size.width, size.height]);
		expect(bitmap.width).toBe(960 * scale);
		expect(size.capped).toBe(false);
		const ink = inkOf(bitmap, scale);
		expect(ink(32, 26, 500, 31)).toBeGreaterThan(300);
		expect(ink(0, 0, 30, size.height / scale)).toBe(0);
		expect(ink(32, size.height / scale - 70, 700, 45)).toBeGreaterThan(100);
	}
);

test('the file says in itself what it shows', async () => {
	const { blob } = await png(picture(LIGHT), LOOK, 960);
	const text = await blob.text();
	const json = /iTXtcapex-atlas\0{5}(\{.*?\})(?=[^}]*IDAT)/s.exec(text)?.[1];
	const said: unknown = JSON.parse((json ?? '').slice(0, (json ?? '').lastIndexOf('}') + 1));
	expect(said).toMatchObject({
		view: '/compare?show=NC,GA&company=amazon',
		dataVersion: '2026-07-02-abcdef',
		values: {
			columns: ['state', 'floor'],
			rows: [
				['GE0', 11e9],
				['NO1', 10e9]
			]
		}
	});
});

test('a picture too tall for four times is made as large as is allowed, and says so', async () => {
	const tall = { ...picture(LIGHT), plot: { height: () => 2400, draw: () => {} } };
	const { size, asPlanned } = await png(tall, LOOK, 3840);
	expect([size.capped, asPlanned]).toEqual([true, true]);
	expect(size.width * size.height).toBeLessThanOrEqual(12_750_000);
});

test('a device that cannot make the size makes a smaller one', async () => {
	const real = HTMLCanvasElement.prototype.toBlob;
	const small = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
		this: HTMLCanvasElement,
		done,
		...rest
	) {
		if (this.width > 2000) done(null);
		else real.call(this, done, ...rest);
	});
	const { size, asPlanned } = await png(picture(LIGHT), LOOK, 3840);
	expect([size.scale, asPlanned]).toEqual([2, false]);
	small.mockImplementation((done) => done(null));
	await expect(png(picture(LIGHT), LOOK, 3840)).rejects.toBeInstanceOf(CanvasTooLarge);
	small.mockRestore();
});

test('a table is a picture too, and says how many of its rows it shows', async () => {
	const table = tableOf(ANSWER, 'en', PROVENANCE);
	const all = plotOfTable(table, LIGHT, 'en');
	const one = plotOfTable(table, LIGHT, 'en', 1);
	expect(all.height(896)).toBe(one.height(896));
	const { blob } = await png({ ...picture(LIGHT), legend: null, plot: one }, LOOK, 960);
	expect(inkOf(await createImageBitmap(blob), 1)(32, 90, 896, 100)).toBeGreaterThan(200);
});

test('CSV comes as a file with its byte order mark', async () => {
	const maker = await formatOf('csv').load();
	const { blob } = await maker.make({ picture, tables: TABLES }, ORDER);
	expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
	expect(await blob.text()).toContain('North Carolina');
});

test('the dialog says size and name, saves what is chosen, and gives the focus back', async () => {
	const opener = document.createElement('button');
	document.body.append(opener);
	opener.focus();
	const saved: string[] = [];
	const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		saved.push(`${this.download} ${this.href.slice(0, 5)}`);
	});
	const screen = render(ExportDialog, {
		open: true,
		figure: { picture, tables: TABLES },
		fileBase: 'capex-atlas_announced-floor_NC-GA_2026-07-02',
		locale: 'en'
	});
	await expect.element(screen.getByText(/^1,920 × [\d,]+ pixels/)).toBeVisible();
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByText(/^Saved: .+\.png$/)).toBeVisible();
	await screen.getByRole('radio', { name: /CSV/ }).click();
	await expect.element(screen.getByText('2 rows', { exact: true })).toBeVisible();
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByText(/^Saved: .+\.csv$/)).toBeVisible();
	expect(saved).toEqual([
		'capex-atlas_announced-floor_NC-GA_2026-07-02.png blob:',
		'capex-atlas_announced-floor_NC-GA_2026-07-02.csv blob:'
	]);
	click.mockRestore();
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => screen.container.querySelector('dialog')).toBeNull();
	expect(document.activeElement).toBe(opener);
});

test('a figure without a picture offers its table only', async () => {
	const screen = render(ExportDialog, {
		open: true,
		figure: { picture: null, tables: TABLES },
		fileBase: 'x',
		locale: 'de'
	});
	await expect.element(screen.getByText('x.csv')).toBeVisible();
	await expect.element(screen.getByRole('radio', { name: /PNG/ })).not.toBeInTheDocument();
});

test('what fails is said in words', async () => {
	const screen = render(ExportDialog, {
		open: true,
		figure: {
			picture: () => {
				throw new RangeError('out of memory');
			},
			tables: TABLES
		},
		fileBase: 'x',
		locale: 'en'
	});
	await screen.getByRole('button', { name: 'Save' }).click();
	await expect.element(screen.getByRole('alert').first()).toHaveTextContent(/too large/);
});

test('a clipboard that refuses is told, with what to do instead; one that does not gets the picture', async () => {
	const write = vi.spyOn(navigator.clipboard, 'write');
	write.mockRejectedValueOnce(new DOMException('No', 'NotAllowedError'));
	const screen = render(ExportDialog, {
		open: true,
		figure: { picture, tables: TABLES },
		fileBase: 'x',
		locale: 'en'
	});
	await screen.getByRole('button', { name: 'Copy image' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/refused.*save a file/i);
	let held: ClipboardItem | undefined;
	write.mockImplementation(async ([item]) => void (held = item));
	await screen.getByRole('button', { name: 'Copy image' }).click();
	await expect.element(screen.getByText('Copied to the clipboard.')).toBeVisible();
	expect((await held?.getType('image/png'))?.size).toBeGreaterThan(1000);
	write.mockRestore();
});

test('a picture is as wide in pixels as the reader asks, and the full table has all its rows', async () => {
	const full = vi.fn(() =>
		Promise.resolve({ ...tableOf(ANSWER, 'en', PROVENANCE), rows: Array(51).fill(['x']) })
	);
	const screen = render(ExportDialog, {
		open: true,
		figure: { picture, tables: { ...TABLES, full } },
		fileBase: 'x',
		locale: 'en'
	});
	await screen.getByRole('radio', { name: /own width/ }).click();
	await expect.element(screen.getByText(/^1,600 × [\d,]+ pixels/)).toBeVisible();
	await screen.getByRole('radio', { name: /CSV/ }).click();
	await screen.getByRole('radio', { name: /full table/ }).click();
	await expect.element(screen.getByText('10 of 51 rows shown')).toBeVisible();
});

const PROVENANCE = {
	title: 'Announced data-center investment by Amazon: North Carolina and Georgia',
	subtitle: 'US dollars, floor of announced amounts; “up to” counts as nothing firm.',
	sources:
		'2 announcements: Office of the Governor of North Carolina, 4 June 2025; Georgia DEcD, January 2025',
	licence: 'CC BY 4.0',
	dataVersion: '2026-07-02-abcdef',
	address: 'https://capex-atlas.example/compare?show=NC,GA&company=amazon'
};
const LIGHT = readTokens('light');
const LOOK = {
	tokens: LIGHT,
	locale: 'en',
	width: 960,
	aspect: null,
	ground: 'paper',
	headed: true
} as const;
const ORDER = { locale: 'en', look: LOOK, pixels: 960, page: 'a4', extent: 'shown' } as const;
const TABLES = { shown: () => Promise.resolve(tableOf(ANSWER, 'en', PROVENANCE)) };

function picture(tokens: Tokens): Picture {
	return {
		...PROVENANCE,
		legend: plotOfLegend(ANSWER, tokens, 'en'),
		plot: plotOfBars(ANSWER, tokens, 'en'),
		notes: ['Georgia: two counties and no end; North Carolina: one county, exact.'],
		coverage: '$ known for 2 of 2 projects',
		credit: 'Capex Atlas',
		asOf: null,
		values: { columns: ['state', 'floor'], rows: ANSWER.rows.map(({ key, value }) => [key, value]) }
	};
}

/** Counts pixels that are not paper, in boxes given in the picture's own units. */
function inkOf(bitmap: ImageBitmap, scale: number) {
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const ctx = canvas.getContext('2d');
	ctx?.drawImage(bitmap, 0, 0);
	const paper = ctx?.getImageData(1, 1, 1, 1).data;
	return (x: number, y: number, width: number, height: number): number => {
		const data = ctx?.getImageData(x * scale, y * scale, width * scale, height * scale).data ?? [];
		let ink = 0;
		for (let at = 0; at < data.length; at += 4) if (data[at] !== paper?.[0]) ink += 1;
		return ink / scale ** 2;
	};
}
