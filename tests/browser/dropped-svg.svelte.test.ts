import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedBy } from '../../src/lib/export/carried';
import { escaped } from '../../src/lib/export/escaped';
import type { Picture } from '../../src/lib/export/picture';
import { svg } from '../../src/lib/export/svg';
import { readTokens } from '../../src/lib/components/tokens';
import '../../src/lib/components/tokens.css';
import { anyCarried, CARRIED, drop, kindOf } from '../unit/export/a-drop';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const OURS = { kind: 'ours', carried: CARRIED };

test('an SVG made here comes back as it was made', async () => {
	const look = {
		tokens: readTokens(),
		locale: 'en',
		width: 960,
		aspect: null,
		ground: 'paper',
		headed: true
	} as const;
	const { text } = svg(PICTURE, look);
	expect(text).toContain('<text');
	expect(await drop(text)).toEqual({ kind: 'ours', carried: JSON.parse(carriedBy(PICTURE)) });
});

test('whatever an SVG can be made to carry comes back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(anyCarried, async (carried) => {
			expect(await drop(holding(JSON.stringify(carried)))).toEqual({ kind: 'ours', carried });
		})
	);
});

test('one that another program has written anew still leads back', async () => {
	const json = escaped(JSON.stringify(CARRIED));
	const again = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created elsewhere -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:a="https://capex-atlas/picture">
<svg:g/><svg:metadata><a:data id="capex-atlas">${json}</a:data></svg:metadata></svg:svg>`;
	expect(await drop(again)).toEqual(OURS);
	expect(await drop(utf16(again.replace('encoding="UTF-8" ', '')))).toEqual(OURS);
});

test('nothing of a file runs, is fetched or comes into the page', async () => {
	const asked = performance.getEntriesByType('resource').length;
	const before = document.documentElement.outerHTML;
	const trap = `<script>parent.taken = window.taken = true</script>
		<image href="/taken.png" onerror="window.taken = true" onload="window.taken = true"/>
		<style>@import url(/taken.css);</style><rect style="background: url(/taken.png)"/><use href="/taken.svg#a"/>
		<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="window.taken = true"/></foreignObject>`;
	expect(
		await drop(holding(JSON.stringify(CARRIED), trap, 'onload="window.taken = true"'))
	).toEqual(OURS);
	expect(await kindOf(`<svg ${SVG} onload="window.taken = true">${trap}</svg>`)).toBe('unmarked');
	await new Promise((done) => setTimeout(done, 100));
	expect(window).not.toHaveProperty('taken');
	expect(document.documentElement.outerHTML).toBe(before);
	const names = performance.getEntriesByType('resource').map(({ name }) => name);
	expect(names.slice(asked).filter((name) => name.includes('taken'))).toEqual([]);
});

test('a file that declares entities is not read, so that none can grow or fetch another file', async () => {
	const kinds = ['SYSTEM "file:///etc/passwd"', '"ha"'].map((entity) =>
		kindOf(`<!DOCTYPE svg [<!ENTITY x ${entity}>]>${holding('&x;')}`)
	);
	expect(await Promise.all(kinds)).toEqual(['damaged', 'damaged']);
	const lol = Array.from(
		{ length: 20 },
		(_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`
	);
	const bomb = `<!DOCTYPE svg [<!ENTITY a0 "lol">${lol.join('')}]>${holding('&a20;')}`;
	expect(await kindOf(bomb)).toBe('damaged');
});

/* A reader that looks back at every bracket would not come to an end in the time a test has. */
test('a large picture is read to its end, and so is one that is made to take long', async () => {
	const path = `<path d="${'M0 0L1 1'.repeat(2000)}"/>`;
	for (const [kind, more] of [
		['ours', path.repeat(300)],
		['damaged', '<a "'.repeat(1_000_000)],
		['damaged', '<'.repeat(1_000_000)],
		['damaged', '<!--'.repeat(1_000_000)],
		['damaged', '<![CDATA['.repeat(500_000)],
		['damaged', '<?'.repeat(1_000_000)],
		['damaged', '<g>'.repeat(1_000_000)],
		['damaged', `<a ${"b='".repeat(1_000_000)}`]
	] as const) {
		expect(await kindOf(holding(JSON.stringify(CARRIED), more))).toBe(kind);
	}
});

test('what is broken is damaged', async () => {
	const whole = holding(JSON.stringify(CARRIED));
	expect(await kindOf(whole.slice(0, -1))).toBe('damaged');
	expect(await kindOf(whole.replace('<g/>', '<g>'))).toBe('damaged');
	expect(await kindOf(whole.replace('<g/>', '<script>broken'))).toBe('damaged');
	expect(await kindOf(holding('{"carries":1'))).toBe('damaged');
	expect(await kindOf(holding(''))).toBe('damaged');
	expect(await kindOf(whole, Uint8Array.from([0xff, 0xfe, 0xc3]))).toBe('damaged');
	expect(await kindOf(holding('{"carries":2}'))).toBe('newer');
});

test('what only looks like our metadata is not taken for it', async () => {
	const json = escaped(JSON.stringify(CARRIED));
	const data = `<data xmlns="https://capex-atlas/picture" id="capex-atlas">${json}</data>`;
	expect(await kindOf(`<svg ${SVG}>${data}</svg>`)).toBe('unmarked');
	expect(await kindOf(`<svg ${SVG}><desc>${escaped(data)}</desc></svg>`)).toBe('unmarked');
	expect(await kindOf(`<svg ${SVG}><!-- ${data} --></svg>`)).toBe('unmarked');
	const other = data.replace('id="capex-atlas"', 'id="other"');
	expect(await kindOf(`<svg ${SVG}><metadata>${other}</metadata></svg>`)).toBe('unmarked');
});

test('nothing put into it or taken out makes it throw anything but a told result', async () => {
	const whole = holding(JSON.stringify(CARRIED));
	const kinds = new Set<string>();
	await fc.assert(
		fc.asyncProperty(
			fc.nat(whole.length),
			fc.nat(20),
			fc.oneof(fc.string(), fc.constantFrom('<', '>', '&', '"', '<g>', '</svg>', ']]>')),
			async (at, without, more) => {
				kinds.add(await kindOf(whole.slice(0, at) + more + whole.slice(at + without)));
			}
		),
		{ numRuns: 500 }
	);
	for (const kind of ['ours', 'damaged', 'unmarked']) expect(kinds).toContain(kind);
});

/** An SVG with this text in its metadata. */
function holding(text: string, more = '', attributes = ''): string {
	const data = `<data xmlns="https://capex-atlas/picture" id="capex-atlas">${text.startsWith('&') ? text : escaped(text)}</data>`;
	return `<svg ${SVG} ${attributes}><metadata>${data}</metadata><g/>${more}</svg>`;
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
	const letters = Uint16Array.from(`\ufeff${text}`.split(''), (unit) => unit.charCodeAt(0));
	return new Uint8Array(letters.buffer);
}

const PICTURE: Picture = {
	title: 'Zölle & <b>„mindestens“</b>',
	subtitle: 'In $',
	legend: null,
	plot: { height: () => 100, draw: (pen) => pen.fillText('a', 1, 1) },
	notes: [],
	coverage: '',
	sources: 'S',
	licence: 'L',
	credit: 'C',
	dataVersion: '2026-07-02-abcdef12',
	asOf: null,
	address: '/de/compare/?show=NC,GA&q=%3Cb%3E',
	values: {
		columns: ['state', 'floor'],
		rows: [
			['GA', 1],
			['NC', null]
		]
	}
};
