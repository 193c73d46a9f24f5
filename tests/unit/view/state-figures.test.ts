import { expect, test } from 'vitest';
import { loadAtlas } from '$lib/data/folder.server';
import { STATE_CODES } from '$lib/domain/place';
import { ask } from '$lib/view/ask';
import { stateFigures, type StateFigures } from '$lib/view/state-figures';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const atlas = loadAtlas();
const map = (patch: Partial<ViewState> = {}): ViewState => ({ ...DEFAULTS.map, ...patch });

test('each of a state’s figures is the one every other page gives, and so is its rank', () => {
	for (const filters of [{}, { withoutDoubtful: true }, { companies: ['amazon'], statuses: [] }]) {
		const view = map(filters);
		for (const { measure, per, ...figure } of stateFigures(atlas, view, 'NC').figures) {
			const answer = ask(atlas, { ...view, measure, per });
			const row = answer.rows.find(({ key }) => key === 'NC');
			expect([measure, per, figure.value, figure.rank]).toEqual([
				measure,
				per,
				row?.value,
				row?.rank
			]);
			expect([figure.known, figure.of, figure.mark]).toEqual([row?.known, row?.of, row?.mark]);
		}
	}
});

test('North Carolina has a floor, a ceiling that is open, and ranks among the states with a figure', () => {
	const nc = stateFigures(atlas, map(), 'NC');
	const floors = ask(atlas, map({ measure: 'floor' })).rows;
	expect(nc.floor).toBe(floors.find(({ key }) => key === 'NC')?.value);
	expect(figure(nc, 'floor').ranked).toBe(floors.filter(({ value }) => value !== null).length);
	expect(figure(nc, 'ceiling').value).toBeGreaterThanOrEqual(nc.floor ?? Infinity);
	expect(nc.population).toBe(atlas.states.find(({ code }) => code === 'NC')?.population2025);
	expect(figure(nc, 'floor', 'resident').value).toBeCloseTo(
		(nc.floor ?? 0) / (nc.population ?? 0),
		6
	);
});

test('the statuses of every state are parts of its floor and add up to it', () => {
	for (const code of STATE_CODES) {
		const { floor, statuses, doubtful } = stateFigures(atlas, map(), code);
		const sum = statuses.reduce((all, { value }) => all + value, 0);
		expect(sum, code).toBeCloseTo(floor ?? 0, 3);
		expect(doubtful, code).toBeLessThanOrEqual(floor ?? 0);
	}
});

test('what the map shows beside its filters changes nothing of a state’s figures', () => {
	const plain = stateFigures(atlas, map(), 'GA');
	const other = map({ measure: 'mw', per: 'gdp', parts: 'year', at: 'GA', classCount: 7 });
	expect(stateFigures(atlas, other, 'GA')).toEqual(plain);
	expect(stateFigures(atlas, map({ by: 'county', items: ['13035'] }), 'GA')).toEqual(plain);
});

test('as of a day before everything nothing is known, and nothing is 0', () => {
	const { floor, statuses, figures } = stateFigures(atlas, map({ asOf: '1999-12-31' }), 'NC');
	expect([floor, statuses]).toEqual([null, []]);
	for (const { value, mark, rank } of figures)
		expect([value, mark, rank]).toEqual([null, 'none_found', null]);
});

test('a state says what is doubtful, what is set aside, and which project outweighs the rest', () => {
	const tiny = tinyAtlas([
		announce({ id: 'a', state: 'NC', amount: usd(90), sourcing: 'doubtful', project: 'Blue' }),
		announce({ id: 'b', state: 'NC', amount: usd(10), status: 'operational' }),
		announce({ id: 'c', state: 'NC' }),
		announce({ id: 'd', state: 'NC', amount: usd(500), status: 'cancelled' })
	]);
	const nc = stateFigures(tiny, map(), 'NC');
	expect([nc.floor, nc.doubtful, nc.setAside]).toEqual([100, 90, 2]);
	expect(nc.dominant.map(({ project, share }) => [project, share])).toEqual([['Blue', 0.9]]);
	expect(figure(nc, 'floor')).toMatchObject({ known: 2, of: 3, rank: 1, ranked: 1 });
	expect(stateFigures(tiny, map({ withoutDoubtful: true }), 'NC').floor).toBe(10);
});

test('a state the tables do not hold has no figures rather than an error', () => {
	const { name, floor, population } = stateFigures(tinyAtlas([]), map(), 'WY');
	expect([name, floor, population]).toEqual(['WY', null, null]);
});

function figure({ figures }: StateFigures, measure: string, per = 'total') {
	const found = figures.find((one) => one.measure === measure && one.per === per);
	if (!found) throw new Error(`no figure ${measure}`);
	return found;
}
