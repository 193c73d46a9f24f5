import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import BarChart from '../../src/lib/components/chart/BarChart.svelte';
import '../../src/lib/components/page.css';
import '../../src/lib/components/tokens.css';
import { readTokens } from '../../src/lib/components/tokens';
import { Chart } from '../../src/lib/charts/register';
import { anAnswer } from '../unit/charts/an-answer';

const B = 1e9;
const BOTH = anAnswer([
	{
		name: 'Georgia',
		value: 20 * B,
		high: 20 * B,
		parts: [
			{ key: 'operational', value: 10 * B },
			{ key: 'announced', value: 10 * B }
		]
	},
	{ name: 'North Carolina', value: 10 * B, parts: [{ key: 'operational', value: 10 * B }] },
	{ name: 'Alaska', value: null, high: null, mark: 'none_found' }
]);

test('the bars read before any chart code runs, and nothing moves when the canvas takes over', async () => {
	const { container, rerender } = render(BarChart, props({ tokens: null }));
	await expect.poll(() => container.querySelectorAll('[data-row]').length).toBe(3);
	expect(container.textContent).toContain('$20.0B');
	expect(container.textContent).toContain('no announcement found');
	const before = container.querySelector('.chart')?.getBoundingClientRect();
	await rerender({ tokens: readTokens('light') });
	await drawn(container);
	expect(container.querySelector('.chart')?.getBoundingClientRect()).toEqual(before);
	expect(getComputedStyle(listIn(container)).visibility).toBe('hidden');
});

test('the canvas draws each bar where the list had it, as long and in the colour of its status', async () => {
	const { container } = render(BarChart, props({}));
	const canvas = await drawn(container);
	const tokens = readTokens('light');
	const [first, second] = [...container.querySelectorAll('[data-bar]')].map((bar) =>
		boxIn(bar, canvas)
	);
	if (!first || !second) throw new Error('no bars');
	expect(colourAt(canvas, first.left + first.width * 0.25, first.middle)).toBe(
		rgb(tokens['ramp-5'])
	);
	expect(colourAt(canvas, first.left + first.width * 0.75, first.middle)).toBe(
		rgb(tokens['ramp-2'])
	);
	expect(second.width).toBeCloseTo(first.width / 2, 0);
	expect(colourAt(canvas, second.right - 2, second.middle)).toBe(rgb(tokens['ramp-5']));
	expect(colourAt(canvas, second.right + 2, second.middle)).not.toBe(rgb(tokens['ramp-5']));
});

test.each([900, 340])(
	'%d pixels wide, a bar below zero ends at the line of zero and lies left of it, in the list and on the canvas',
	async (width) => {
		const answer = anAnswer([
			{ name: 'Georgia', value: 12, high: 12 },
			{ name: 'Ohio', value: -6, high: -6, parts: [{ key: 'announced', value: -6 }] }
		]);
		const { container } = render(BarChart, props({ answer }), { baseElement: column(width) });
		const canvas = await drawn(container);
		const [above, below] = [...container.querySelectorAll('[data-bar]')].map((bar) =>
			boxIn(bar, canvas)
		);
		if (!above || !below) throw new Error('no bars');
		expect(below.right).toBeCloseTo(above.left, 0);
		expect(below.width).toBeCloseTo(above.width / 2, 0);
		const [rect] = container.querySelectorAll('[data-row]:last-child rect');
		if (!rect) throw new Error('no bar in the list');
		expect(boxIn(rect, canvas).left).toBeCloseTo(below.left, 0);
		expect(boxIn(rect, canvas).width).toBeCloseTo(below.width, 0);
		const ink = rgb(readTokens('light')['ramp-2']);
		expect(colourAt(canvas, below.left + 2, below.middle)).toBe(ink);
		expect(colourAt(canvas, below.right - 3, below.middle)).toBe(ink);
		expect(colourAt(canvas, below.left - 2, below.middle)).not.toBe(ink);
		expect(colourAt(canvas, below.right + 3, below.middle)).not.toBe(ink);
		const label = container.querySelector('[data-row]:last-child .label');
		const name = container.querySelector('[data-row]:last-child [data-name]');
		if (!label || !name) throw new Error('no words');
		const [said, called] = [boxIn(label, canvas), boxIn(name, canvas)];
		if (width === 900) {
			expect(said.right).toBeLessThanOrEqual(below.left);
			expect(said.left).toBeGreaterThanOrEqual(called.left + called.width);
		} else expect(said.bottom).toBeLessThanOrEqual(below.top);
	}
);

test('bars stand where the list had them in a narrow column too', async () => {
	const { container } = render(BarChart, props({}), { baseElement: column(340) });
	const canvas = await drawn(container);
	const bar = container.querySelector('[data-bar]');
	if (!bar) throw new Error('no bar');
	const { left, top, bottom } = boxIn(bar, canvas);
	const ink = rgb(readTokens('light')['ramp-5']);
	expect(colourAt(canvas, left + 5, top + 1)).toBe(ink);
	expect(colourAt(canvas, left + 5, bottom - 2)).toBe(ink);
	expect(colourAt(canvas, left + 5, top - 2)).not.toBe(ink);
	expect(colourAt(canvas, left + 5, bottom + 2)).not.toBe(ink);
});

test('the chart is made once, follows a new answer and is destroyed with its canvas', async () => {
	const screen = render(BarChart, props({}));
	const canvas = await drawn(screen.container);
	const made = Chart.getChart(canvas);
	await screen.rerender({ answer: anAnswer([{ name: 'Ohio' }, { name: 'Iowa' }]) });
	await expect.poll(() => made?.data.labels).toEqual(['Ohio', 'Iowa']);
	expect(Chart.getChart(canvas)).toBe(made);
	await screen.unmount();
	expect(Chart.getChart(canvas)).toBeUndefined();
});

test('a new theme is drawn with its own colours', async () => {
	const screen = render(BarChart, props({}));
	const canvas = await drawn(screen.container);
	const bar = screen.container.querySelector('[data-bar]');
	if (!bar) throw new Error('no bar');
	const { left, middle } = boxIn(bar, canvas);
	const dark = readTokens('dark');
	await screen.rerender({ tokens: dark });
	await expect.poll(() => colourAt(canvas, left + 5, middle)).toBe(rgb(dark['ramp-5']));
});

test('arrows move through the bars, and each is spoken with its rank and what it rests on', async () => {
	const screen = render(BarChart, props({}));
	await expect.element(screen.getByRole('application')).toBeVisible();
	await userEvent.tab();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	const spoken = () => screen.container.querySelector('[aria-live]')?.textContent;
	expect(spoken()).toBe('North Carolina, $10.0B, Ceiling $10.0B, rank 2 of 2, 1 of 1 projects');
	await userEvent.keyboard('{End}');
	expect(spoken()).toContain('Alaska, no announcement found');
	await userEvent.keyboard('{ArrowDown}{Home}');
	expect(spoken()).toContain('Georgia');
	expect(screen.container.querySelector('.tooltip')?.textContent).toContain('$20,000,000,000');
	await userEvent.keyboard('{Escape}');
	expect(spoken()).toBe('');
	expect(screen.container.querySelector('.tooltip')).toBeNull();
});

test('a name is text, whatever is in it', async () => {
	const { container } = render(BarChart, props({ answer: anAnswer([{ name: '<img src=x>' }]) }));
	await expect.poll(() => container.textContent).toContain('<img src=x>');
	expect(container.querySelector('img')).toBeNull();
});

function props(rest: object) {
	return {
		answer: BOTH,
		locale: 'en' as const,
		tokens: readTokens('light'),
		label: 'Bars',
		...rest
	};
}

function column(width: number): HTMLElement {
	const element = document.createElement('div');
	element.style.width = `${width}px`;
	document.body.append(element);
	return element;
}

async function drawn(container: Element): Promise<HTMLCanvasElement> {
	await expect.poll(() => listIn(container).className).toContain('covered');
	const canvas = container.querySelector('canvas');
	if (!canvas) throw new Error('no canvas');
	return canvas;
}

function listIn(container: Element): Element {
	const list = container.querySelector('ol');
	if (!list) throw new Error('no list');
	return list;
}

function boxIn(element: Element, canvas: HTMLCanvasElement) {
	const box = element.getBoundingClientRect();
	const origin = canvas.getBoundingClientRect();
	const [left, top] = [box.left - origin.left, box.top - origin.top];
	return {
		left,
		top,
		width: box.width,
		right: left + box.width,
		bottom: top + box.height,
		middle: top + box.height / 2
	};
}

function colourAt(canvas: HTMLCanvasElement, x: number, y: number): string {
	const density = canvas.width / canvas.clientWidth;
	const pixel = canvas
		.getContext('2d')
		?.getImageData(Math.round(x * density), Math.round(y * density), 1, 1).data;
	return [...(pixel ?? [])].slice(0, 3).join(' ');
}

/** `#0b4f58` as `11 79 88`. */
function rgb(hex: string): string {
	return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');
}
