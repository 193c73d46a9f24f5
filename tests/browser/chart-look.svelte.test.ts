import { page, commands } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../src/lib/components/tokens.css';
import BarChart from '../../src/lib/components/chart/BarChart.svelte';
import StatusLegend from '../../src/lib/components/chart/StatusLegend.svelte';
import { readTokens } from '../../src/lib/components/tokens';
import { anAnswer } from '../unit/charts/an-answer';
import inter from '@fontsource-variable/inter/files/inter-latin-standard-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2?url';
const B = 1e9;
const twelve = anAnswer([
	{ name: 'Texas', value: 157.9 * B, high: 190 * B, open: true, known: 43, parts: [{ status: 'operational', value: 23 * B }, { status: 'under_construction', value: 104 * B }, { status: 'announced', value: 30.9 * B }] },
	{ name: 'Georgia', value: 140 * B, high: 140 * B, known: 27, open: true, parts: [{ status: 'under_construction', value: 9 * B }, { status: 'approved', value: 60 * B }, { status: 'announced', value: 71 * B }] },
	{ name: 'Nevada', value: 101 * B, high: 120 * B, known: 6 },
	{ name: 'Arizona', value: 86 * B, known: 8, parts: [{ status: 'operational', value: 1 * B }, { status: 'announced', value: 65 * B }, { status: 'paused', value: 20 * B }] },
	{ name: 'Virginia', value: 84 * B, known: 19, parts: [{ status: 'under_construction', value: 14 * B }, { status: 'announced', value: 50 * B }, { status: 'cancelled', value: 20 * B }] },
	{ name: 'Pennsylvania', value: 83 * B, known: 12, parts: [{ status: 'under_construction', value: 20 * B }, { status: 'announced', value: 40 * B }, { status: 'not_recorded', value: 23 * B }] },
	{ name: 'Ohio', value: 75.2 * B, high: 150 * B, known: 15 },
	{ name: 'Mississippi', value: 61 * B, known: 7, parts: [{ status: 'approved', value: 61 * B }] },
	{ name: 'District of Columbia', value: 45 * B, known: 12, doubtful: 2 * B, parts: [{ status: 'operational', value: 11 * B }, { status: 'under_construction', value: 20 * B }, { status: 'announced', value: 14 * B }] },
	{ name: 'Wyoming', value: 0, high: 12 * B, known: 1, parts: [{ status: 'announced', value: 0 }] },
	{ name: 'Vermont', value: null, high: null },
	{ name: 'Alaska', value: null, high: null, mark: 'none_found', of: 0 }
]);
const two = anAnswer([
	{ name: 'Georgia', value: 11 * B, high: 11 * B, open: true, parts: [{ status: 'under_construction', value: 11 * B }] },
	{ name: 'North Carolina', value: 10 * B, parts: [{ status: 'under_construction', value: 10 * B }] }
]);
const jobs = anAnswer([{ name: 'Georgia', value: 550, high: null, parts: [] , known: 1}, { name: 'Imperial Valley Computer Manufacturing', value: 500, high: null, parts: [] }], { measure: 'jobs' });
async function fonts() {
	for (const [f, u] of [['Inter', inter], ['Source Serif 4', serif]] as const) { const face = new FontFace(f, `url(${u})`, { weight: '100 900' }); document.fonts.add(face); await face.load(); }
}
const cases = { twelve, two, jobs, many: anAnswer(Array.from({ length: 51 }, (_, i) => ({ name: `State ${i}`, value: (51 - i) * 13, high: null, parts: [] })), { measure: 'data_centers' }, { vintage: { id: 'x', label: 'x', counter: 'OpenStreetMap', asOf: '2026-07', statesCovered: 51, inclusionRule: null, note: null, sourceUrl: '' } }) };
test.each([['light', 760], ['dark', 760], ['light', 340], ['dark', 340]] as const)('%s %d', async (theme, width) => {
	await fonts();
	document.documentElement.dataset.theme = theme;
	document.body.style.cssText = `background: var(--paper); color: var(--ink); margin: 16px; width: ${width}px`;
	await page.viewport(width + 32, 1000);
	for (const [name, answer] of Object.entries(cases)) {
		for (const tokens of [null, readTokens(theme)]) {
			for (const locale of width === 340 ? (['de'] as const) : (['en'] as const)) {
				document.body.replaceChildren();
				render(StatusLegend, { answer, locale });
				const screen = render(BarChart, { answer, locale, tokens, label: 'x' });
				await new Promise((r) => setTimeout(r, 600));
				if (name === 'twelve' && tokens) { (screen.container.querySelector('.chart') as HTMLElement).focus(); document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true })); await new Promise((r) => setTimeout(r, 50)); }
				await page.viewport(width + 32, Math.min(1000, document.documentElement.scrollHeight + 60));
				await page.screenshot({ path: `/work/main/node_modules/.look/${name}-${theme}-${width}-${tokens ? 'canvas' : 'svg'}.png` });
				expect(screen.container.querySelector('canvas') !== null).toBe(tokens !== null);
				await screen.unmount();
			}
		}
	}
}, 60000);
import { png } from '../../src/lib/export/png';
import { plotOfBars } from '../../src/lib/charts/draw';
import { plotOfLegend } from '../../src/lib/charts/draw-legend';
import { tableOf } from '../../src/lib/export/table-of';
import { plotOfTable } from '../../src/lib/export/table-plot';
import ExportDialog from '../../src/lib/components/export/ExportDialog.svelte';
test('png', async () => {
	await fonts();
	const provenance = { title: 'Announced data-center investment by Amazon: North Carolina and Georgia', subtitle: 'US dollars, floor of announced amounts; “up to” counts as nothing firm. Only projects under construction, approved and announced.', sources: 'Office of the Governor of North Carolina, 4 June 2025; Georgia Department of Economic Development, January 2025; 316 more announcements, each with its own source', licence: 'CC BY 4.0', dataVersion: '2026-07-02-abcdef', address: 'https://capex-atlas.example/compare?show=NC,GA&company=amazon' };
	const { writeFile } = commands;
	for (const theme of ['light', 'dark'] as const) for (const width of [960, 420]) for (const kind of ['bars', 'table'] as const) {
		const tokens = readTokens(theme);
		const { blob } = await png({ ...provenance, legend: kind === 'bars' ? plotOfLegend(twelve, tokens, 'en') : null, plot: kind === 'bars' ? plotOfBars(twelve, tokens, 'en') : plotOfTable(tableOf(twelve, 'en', provenance), tokens, 'en', 8), notes: ['Georgia: two counties, no end date. North Carolina: one county.'], coverage: '$ known for 230 of 342 projects', credit: 'Capex Atlas', asOf: '30 June 2026', view: '', values: [] }, { tokens, locale: 'en', width }, 1.5);
		const bytes = new Uint8Array(await blob.arrayBuffer()); let s = ''; for (const b of bytes) s += String.fromCharCode(b);
		await writeFile(`/work/main/node_modules/.look/png-${kind}-${theme}-${width}.png`, btoa(s), 'base64');
	}
	document.documentElement.dataset.theme = 'light';
	document.body.style.cssText = 'background: var(--paper)';
	await page.viewport(700, 640);
	document.body.replaceChildren();
	render(ExportDialog, { open: true, picture: null, table: () => tableOf(twelve, 'en', provenance), fileBase: 'x', locale: 'en' }).unmount();
	const tk = readTokens('light');
	render(ExportDialog, { open: true, picture: () => ({ ...provenance, legend: null, plot: plotOfBars(twelve, tk, 'en'), notes: [], coverage: '', credit: '', asOf: null, view: '', values: [] }), table: () => tableOf(twelve, 'en', provenance), fileBase: 'capex-atlas_announced-floor_by-state_2026-07-02', locale: 'en' });
	await new Promise((r) => setTimeout(r, 500));
	await page.screenshot({ path: '/work/main/node_modules/.look/dialog.png' });
	expect(1).toBe(1);
}, 60000);
