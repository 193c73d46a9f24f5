import { describe, expect, test, vi } from 'vitest';
import { compose } from '../../src/lib/export/compose';
import { formatOf } from '../../src/lib/export/formats';
import { measuringPen } from '../../src/lib/export/measuring-pen';
import type { Order, Page } from '../../src/lib/export/formats/format';
import type { Picture } from '../../src/lib/export/picture';
import { ADDRESS, boxPlot, figure, order, TITLE, TOKENS } from './document-picture';
import { off, readPdf } from './read-pdf';
import { elements, paragraphs, readPptx, resolved } from './read-pptx';

describe('a PDF', () => {
	test('whose letters cannot be fetched fails as what could not be loaded, and is made when asked for again', async () => {
		const refused = vi
			.spyOn(window, 'fetch')
			.mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
		await expect(file('pdf')).rejects.toThrow(/could not fetch the font/);
		refused.mockRestore();
		expect((await file('pdf')).type).toBe('application/pdf');
	});

	test('has the words of the picture as text, also umlauts, quotes and dashes', async () => {
		const { texts, pages } = await readPdf(await file('pdf'));
		const words = texts.map(({ text }) => text).join(' ');
		expect(pages).toBe(1);
		expect(words).toContain(TITLE);
		expect(words).toContain('„bis zu“ zählt als nicht fest.');
		for (const said of ['Georgia', '11,0 Mrd. $', 'im Bau', 'CC BY 4.0', ADDRESS])
			expect(words).toContain(said);
	});

	test('carries its three faces in itself', async () => {
		const { fonts } = await readPdf(await file('pdf'));
		expect(fonts.toSorted((a, b) => String(a.name).localeCompare(String(b.name)))).toEqual([
			{ name: 'AtlasSans', embedded: true },
			{ name: 'AtlasSansBold', embedded: true },
			{ name: 'AtlasSerif', embedded: true }
		]);
	});

	test('links its printed address, each line of it, where it stands', async () => {
		const long = `${ADDRESS}&states=${'NC,'.repeat(60)}`;
		const { texts, links } = await readPdf(await file('pdf', { address: long }));
		const printed = texts.filter(({ text }) => text.length > 20 && long.includes(text));
		expect(printed.length).toBeGreaterThan(1);
		expect(links.map(({ kind, url }) => [kind, url])).toEqual(printed.map(() => ['Link', long]));
		for (const [index, { box }] of printed.entries()) {
			const [left, bottom, right, top] = links[index]?.box ?? [0, 0, 0, 0];
			expect(Math.abs(left - box[0])).toBeLessThan(1);
			expect(Math.abs(right - box[2])).toBeLessThan(2);
			expect([bottom < box[1], top > box[1] + 4]).toEqual([true, true]);
		}
	});

	test('does not link an address that only leads somewhere on the site itself', async () => {
		const { texts, links } = await readPdf(await file('pdf', { address: '/compare/?show=NC' }));
		expect(texts.map(({ text }) => text)).toContain('/compare/?show=NC');
		expect(links).toEqual([]);
	});

	test('says what it is', async () => {
		const { info } = await readPdf(await file('pdf'));
		expect(info).toMatchObject({
			Title: TITLE,
			Subject: 'US-Dollar, Untergrenze; „bis zu“ zählt als nicht fest.',
			Creator: 'Capex Atlas',
			Keywords: `2026-07-02-abcdef, ${ADDRESS}`,
			Language: 'de'
		});
	});

	test.each<[Page, string, number, number, number]>([
		['a4', 'flat', 842, 595, 300],
		['letter', 'flat', 792, 612, 300],
		['a4', 'upright', 595, 842, 1600],
		['letter', 'upright', 612, 792, 1600]
	])('on %s is %s as its picture is, and nothing is cut off', async (page, _, w, h, plot) => {
		const made = await file('pdf', { plot: boxPlot(() => plot) }, { page });
		const { width, height, texts } = await readPdf(made);
		expect([Math.round(width), Math.round(height)]).toEqual([w, h]);
		for (const { box } of texts) {
			expect(Math.min(box[0], box[1])).toBeGreaterThan(18);
			expect(box[2]).toBeLessThan(width - 18);
			expect(box[3]).toBeLessThan(height - 18);
		}
	});

	test('sets letters its faces lack as the browser does, and the words around them stay text', async () => {
		const { texts, images } = await readPdf(
			await file('pdf', { notes: ['Nord ≠ Süd, 北京 → Ohio'] })
		);
		const line = texts.filter(({ text }) => /^(Nord|Süd,|Ohio)/.test(text.trim()));
		expect(line.map(({ text }) => text.trim())).toEqual(['Nord', 'Süd,', 'Ohio']);
		const [nord, sued, ohio] = line.map(({ box }) => box);
		// Room for one letter, and for two wide ones and an arrow.
		expect((sued?.[0] ?? 0) - (nord?.[2] ?? 0)).toBeGreaterThan(4);
		expect((ohio?.[0] ?? 0) - (sued?.[2] ?? 0)).toBeGreaterThan(25);
		expect(images).toBe(2);
	});

	test('fills the sheet with the paper of its look, and draws a plot where it belongs', async () => {
		const { drawn, width, height } = await readPdf(
			await file('pdf', { plot: boxPlot(() => 300), legend: null })
		);
		const colour = await drawn();
		for (const x of [2, width - 3])
			for (const y of [2, height - 3]) expect(off(colour(x, y), TOKENS.paper)).toBeLessThan(3);
		expect(off(colour(width / 2, height / 2), TOKENS['ramp-4'])).toBeLessThan(3);
	});
});

describe('a slide', () => {
	test('has the title as its title, the subtitle under it, and the picture under both', async () => {
		const { slide } = await readPptx(await file('pptx'));
		const shapes = elements(slide, 'sp');
		const title = shapes.find((one) => elements(one, 'ph')[0]?.getAttribute('type') === 'title');
		const body = shapes.find((one) => elements(one, 'ph')[0]?.getAttribute('type') === 'body');
		const [picture] = elements(slide, 'pic');
		if (!title || !body || !picture) throw new Error('a part is missing');
		expect(paragraphs(title)).toEqual([TITLE]);
		expect(paragraphs(body)).toEqual(['US-Dollar, Untergrenze; „bis zu“ zählt als nicht fest.']);
		expect(bottomOf(title)).toBeLessThanOrEqual(topOf(body));
		expect(bottomOf(body)).toBeLessThanOrEqual(topOf(picture));
		expect(bottomOf(picture)).toBeLessThanOrEqual(6858000);
	});

	test('holds the picture as vectors with a bitmap of the same shape, and no second title', async () => {
		const { slide, part, bytes, target } = await readPptx(await file('pptx'));
		const from = 'ppt/slides/slide1.xml';
		const [blip] = elements(slide, 'blip');
		const [vectors] = elements(slide, 'svgBlip');
		const drawing = part(target(from, embedded(vectors)) ?? '');
		const words = elements(drawing, 'text').map(({ textContent }) =>
			textContent.replaceAll('\u00a0', ' ')
		);
		expect(words).toEqual(expect.arrayContaining(['North Carolina', '11,0 Mrd. $', ADDRESS]));
		expect(words.join(' ')).not.toContain('Angekündigte');
		const faces = elements(drawing, 'text').map((text) => text.getAttribute('font-family'));
		expect(new Set(faces)).toEqual(new Set(['Arial']));
		const png = await bytes(target(from, embedded(blip)) ?? '');
		const bitmap = await createImageBitmap(new Blob([new Uint8Array(png ?? [])]));
		const [, , width = 0, height = 0] =
			drawing.documentElement.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
		expect(bitmap.width).toBeGreaterThanOrEqual(2 * width);
		expect(bitmap.width / bitmap.height).toBeCloseTo(width / height, 2);
	});

	test('has in its notes what it rests on, and the address as a link there and on the slide', async () => {
		const { slide, notes, target } = await readPptx(await file('pptx'));
		const said = paragraphs(notes);
		expect(said.slice(1, 7)).toEqual([
			'Zwei Bezirke gegen einen.',
			'Betrag bekannt für 2 von 2 Projekten',
			'Quellen: Office of the Governor of North Carolina, 4 June 2025',
			'Lizenz: CC BY 4.0',
			'Datenstand 2026-07-02-abcdef',
			ADDRESS
		]);
		for (const [part, from] of [
			[notes, 'ppt/notesSlides/notesSlide1.xml'],
			[slide, 'ppt/slides/slide1.xml']
		] as const) {
			const clicks = elements(part, 'hlinkClick');
			expect(clicks).toHaveLength(1);
			expect(target(from, clicks[0]?.getAttribute('r:id'))).toBe(ADDRESS);
		}
	});

	test('links no address that only leads somewhere on the site itself', async () => {
		const { slide, notes } = await readPptx(await file('pptx', { address: '/compare/?show=NC' }));
		expect(paragraphs(notes)).toContain('/compare/?show=NC');
		expect([...elements(slide, 'hlinkClick'), ...elements(notes, 'hlinkClick')]).toEqual([]);
	});

	test('is whole: every part is XML with a type, and every relationship leads to a part', async () => {
		const { paths, xml, part, relationships, referred, target } = await readPptx(
			await file('pptx')
		);
		for (const [path, { documentElement }] of xml)
			expect(elements(documentElement, 'parsererror'), path).toEqual([]);
		const types = elements(part('[Content_Types].xml').documentElement, '*').map(
			(one) => one.getAttribute('Extension') ?? one.getAttribute('PartName')?.slice(1)
		);
		for (const path of paths)
			expect(types.includes(path) || types.includes(path.split('.').at(-1)), path).toBe(true);
		const internal = relationships.filter(({ external }) => !external);
		expect(internal.length).toBeGreaterThan(10);
		for (const { from, target: to } of internal) expect(paths).toContain(resolved(from, to));
		for (const path of [...xml.keys()].filter(
			(one) => one.startsWith('ppt/') && /\.xml$/.test(one)
		))
			for (const id of referred(path)) expect(target(path, id), `${path} ${id}`).toBeDefined();
	});

	test('has our colours and names in its theme and properties', async () => {
		const { part } = await readPptx(await file('pptx'));
		const theme = part('ppt/theme/theme1.xml');
		const colour = (role: string) =>
			elements(theme, role)[0]?.firstElementChild?.getAttribute('val')?.toLowerCase();
		expect([colour('lt1'), colour('dk1'), colour('accent1')].map((one) => `#${one}`)).toEqual([
			TOKENS.paper,
			TOKENS.ink,
			TOKENS.accent
		]);
		const core = part('docProps/core.xml');
		expect(elements(core, 'title')[0]?.textContent).toBe(TITLE);
		expect(elements(core, 'creator')[0]?.textContent).toBe('Capex Atlas');
	});
});

test.each([0.45, 0.56, 0.7, 1.4])(
	'a plot as high as it is wide fits a shape of %d, its letters at least half as large',
	(aspect) => {
		const { look } = order();
		const shape = { ...look, width: 1000, aspect };
		const picture = figure({ plot: boxPlot((width) => width * 0.63) }).picture?.(TOKENS);
		if (!picture) throw new Error('no picture');
		const { width, height } = compose(measuringPen(), picture, shape);
		expect(height / width).toBeCloseTo(aspect, 3);
		expect(width).toBeLessThan(2 * shape.width);
	}
);

async function file(
	id: 'pdf' | 'pptx',
	picture: Partial<Picture> = {},
	ordered: Partial<Order> = {}
): Promise<Blob> {
	const { make } = await formatOf(id).load();
	return (await make(figure(picture), order(ordered))).blob;
}

function embedded(blip: Element | undefined): string | null | undefined {
	return blip?.getAttribute('r:embed');
}

function topOf(shape: Element): number {
	return Number(elements(shape, 'off')[0]?.getAttribute('y'));
}

function bottomOf(shape: Element): number {
	return topOf(shape) + Number(elements(shape, 'ext').at(-1)?.getAttribute('cy'));
}
