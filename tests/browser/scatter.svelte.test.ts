import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import DistributionChart from '../../src/lib/components/chart/DistributionChart.svelte';
import ScatterChart from '../../src/lib/components/chart/ScatterChart.svelte';
import PlainTable from '../../src/lib/components/PlainTable.svelte';
import { scatterTableOf } from '../../src/lib/charts/scatter/table';
import { plotOfDistribution } from '../../src/lib/charts/distribution/draw';
import { plotOfScatter } from '../../src/lib/charts/scatter/draw';
import '../../src/lib/components/page.css';
import '../../src/lib/components/tokens.css';
import { readTokens } from '../../src/lib/components/tokens';
import type { DistributionData, ScatterData } from '../../src/lib/view/chart-data';
import { anAnswer } from '../unit/charts/an-answer';

const NC = { group: 'NC', groupName: 'North Carolina', company: 'Acme', state: 'North Carolina' };
const SCATTER: ScatterData = {
	points: [
		{ ...NC, key: 'a', name: 'Alpha', x: 100, y: 1e9, outlier: false },
		{ ...NC, key: 'b', name: '<img src=x>', x: 500, y: 5e9, outlier: true }
	],
	leftOut: 0
};
const DISTRIBUTION: DistributionData = {
	ratio: 'usd_per_mw',
	groups: [
		aGroup('NC', 'North Carolina', [1e6, 2e6, 3e6]),
		aGroup('AK', 'Alaska', []),
		aGroup('GA', 'Georgia', [2.5e6])
	],
	whole: { q1: 1e6, median: 2e6, q3: 3e6 },
	leftOut: 0
};
const scattered = anAnswer([], { chart: 'scatter' }, { scatter: SCATTER });
const distributed = anAnswer([], { chart: 'distribution' }, { distribution: DISTRIBUTION });
const props = { locale: 'en' as const, label: 'Picture' };

test('arrows move through the points from left to right, each spoken with both figures', async () => {
	const screen = render(ScatterChart, { ...props, answer: scattered });
	await expect.element(screen.getByRole('application')).toBeVisible();
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	const spoken = () => screen.container.querySelector('[aria-live]')?.textContent.trim();
	expect(spoken()).toBe(
		'Alpha. Acme, North Carolina. Announced floor, US dollars: $1.0B. Power, megawatts: 100\u00a0MW. 1 of 2'
	);
	await userEvent.keyboard('{End}');
	expect(spoken()).toContain('$5.0B');
	expect(spoken()).toContain('Far from what the others have in common');
	expect(screen.container.querySelector('.tooltip')?.textContent).toContain('$5,000,000,000');
	expect(screen.container.querySelector('img')).toBeNull();
	await userEvent.keyboard('{Escape}');
	expect(spoken()).toBe('');
	expect(screen.container.querySelector('.tooltip')).toBeNull();
});

test('a pointer near a point shows it, and it fits a phone', async () => {
	const host = document.createElement('div');
	host.style.width = '328px';
	document.body.append(host);
	const { container } = render(
		ScatterChart,
		{ ...props, answer: scattered },
		{ baseElement: host }
	);
	await expect.poll(() => container.querySelectorAll('svg circle').length).toBe(2);
	const circle = container.querySelector('svg circle');
	if (!circle) throw new Error('no point');
	await userEvent.hover(circle);
	await expect.poll(() => container.querySelector('.tooltip')?.textContent).toContain('Alpha');
	const { right } = host.getBoundingClientRect();
	for (const text of container.querySelectorAll('svg text'))
		expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(right + 1);
});

test('in a distribution left and right stay in the row, up and down pass over empty ones', async () => {
	const screen = render(DistributionChart, { ...props, answer: distributed });
	await expect.element(screen.getByRole('application')).toBeVisible();
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}{End}');
	const spoken = () => screen.container.querySelector('[aria-live]')?.textContent;
	expect(spoken()).toContain('NC 2');
	expect(spoken()).toContain('3 of 3 in North Carolina');
	await userEvent.keyboard('{ArrowRight}');
	expect(spoken()).toContain('NC 2');
	await userEvent.keyboard('{ArrowDown}');
	expect(spoken()).toContain('1 of 1 in Georgia');
	expect(spoken()).toContain('$2.5M/MW');
	await userEvent.keyboard('{ArrowUp}{Home}');
	expect(spoken()).toContain('NC 0');
});

test('a file paints a point where the page has it, in the same colour', () => {
	const tokens = readTokens('light');
	for (const plot of [
		plotOfScatter(scattered, tokens, 'en'),
		plotOfDistribution(distributed, tokens, 'en')
	]) {
		const canvas = document.createElement('canvas');
		canvas.width = 700;
		canvas.height = plot.height(700);
		const ctx = canvas.getContext('2d');
		if (!ctx) throw new Error('no canvas');
		plot.draw(ctx, { x: 0, y: 0, width: 700, height: canvas.height });
		const pixels = ctx.getImageData(0, 0, canvas.width, canvas.height).data;
		const wanted = [1, 3, 5].map((at) => Number.parseInt(tokens['ramp-4'].slice(at, at + 2), 16));
		let found = 0;
		for (let at = 0; at < pixels.length; at += 4)
			if (wanted.every((value, index) => pixels[at + index] === value)) found += 1;
		expect(found).toBeGreaterThan(20);
	}
});

test('the table says the same numbers', () => {
	const { container } = render(PlainTable, {
		table: scatterTableOf(scattered, 'de'),
		caption: 'Punkte'
	});
	expect(container.textContent).toContain('Alpha');
	expect(container.querySelector('td.number')?.textContent).toBe('5,0\u00a0Mrd.\u00a0$');
});

function aGroup(key: string, name: string, values: readonly number[]) {
	return {
		key,
		name,
		points: values.map((value, index) => ({
			projectId: `${key}${index}`,
			company: 'Acme',
			state: null,
			name: `${key} ${index}`,
			group: key,
			value,
			over: value * 10,
			under: 10
		})),
		quartiles: values.length === 0 ? null : { q1: 1e6, median: 2e6, q3: 3e6 }
	};
}
