import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { plotOfMultiples, plotOfTime } from '../../src/lib/charts/time/plots';
import Multiples from '../../src/lib/components/chart/Multiples.svelte';
import TimeChart from '../../src/lib/components/chart/TimeChart.svelte';
import PlainTable from '../../src/lib/components/PlainTable.svelte';
import { timeTableOf } from '../../src/lib/words/time';
import '../../src/lib/components/fonts/fonts.css';
import '../../src/lib/components/tokens.css';
import { readTokens } from '../../src/lib/components/tokens';
import { aTimeAnswer, CLOSE } from '../unit/charts/a-time-answer';

const ANSWER = aTimeAnswer({ Georgia: [10, 0, 5, 0, 2, 0, -3, 1], Ohio: [0, 4] });
const PROPS = { answer: ANSWER, locale: 'en', label: 'Investment over time' } as const;

test.each([TimeChart, Multiples])(
	'arrows move through the points, each is spoken and shown',
	async (chart) => {
		const screen = render(chart, PROPS);
		await expect.element(screen.getByRole('application')).toBeVisible();
		expect(screen.container.querySelectorAll('svg')).toHaveLength(1);
		await userEvent.tab();
		await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
		const spoken = () => screen.container.querySelector('[aria-live]')?.textContent;
		expect(spoken()).toBe('Georgia, Q2 2026, total $14.0B, takes away $3.0B');
		expect(screen.container.querySelector('.tooltip')?.textContent).toContain('$14,000,000,000');
		await userEvent.keyboard('{ArrowDown}{Home}{ArrowRight}');
		expect(spoken()).toBe('Ohio, Q2 2025, total $4.0B, adds $4.0B');
		await userEvent.keyboard('{Escape}');
		expect(spoken()).toBe('');
		expect(screen.container.querySelector('.tooltip')).toBeNull();
	}
);

test('a pointer shows the nearest point and speaks nothing', async () => {
	const screen = render(TimeChart, PROPS);
	const chart = screen.getByRole('application');
	await expect.element(chart).toBeVisible();
	await userEvent.hover(chart, { position: { x: 200, y: 120 } });
	await expect.poll(() => screen.container.querySelector('.tooltip')).not.toBeNull();
	expect(screen.container.querySelector('[aria-live]')?.textContent).toBe('');
});

test.each([328, 860])(
	'in a column of %d pixels no label is over another or outside',
	async (width) => {
		await document.fonts.load('600 12px Inter');
		expect(document.fonts.check('600 12px Inter')).toBe(true);
		const column = document.createElement('div');
		column.style.width = `${width}px`;
		document.body.append(column);
		const screen = render(
			TimeChart,
			{ ...PROPS, answer: aTimeAnswer(CLOSE) },
			{ baseElement: column }
		);
		await expect.element(screen.getByRole('application')).toBeVisible();
		const boxes = [...column.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
		const bounds = column.getBoundingClientRect();
		for (const [index, box] of boxes.entries()) {
			expect(box.right).toBeLessThanOrEqual(bounds.right + 1);
			for (const other of boxes.slice(index + 1)) {
				const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
				const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
				// Boxes of type are higher than its letters.
				expect(across > 0.5 && down > 4).toBe(false);
			}
		}
		column.remove();
	}
);

test.each([plotOfTime, plotOfMultiples])('a file draws what the page draws', (plotOf) => {
	const tokens = readTokens('light');
	const drawing = plotOf(ANSWER, tokens, 'en');
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [860, drawing.height(860)];
	const ctx = canvas.getContext('2d');
	if (!ctx) throw new Error('no context');
	drawing.draw(ctx, { x: 0, y: 0, width: 860, height: canvas.height });
	const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
	let ink = 0;
	for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) ink += 1;
	expect(ink).toBeGreaterThan(3000);
});

test('the table says the same numbers, and names are text', async () => {
	const screen = render(PlainTable, {
		table: timeTableOf(aTimeAnswer({ '<img src=x>': [10] }), 'en'),
		caption: PROPS.label
	});
	await expect.element(screen.getByRole('columnheader', { name: '<img src=x>' })).toBeVisible();
	await expect.element(screen.getByRole('row', { name: /^Q1 2025 \$10\.0B/ })).toBeVisible();
	expect(screen.container.querySelector('img')).toBeNull();
});
