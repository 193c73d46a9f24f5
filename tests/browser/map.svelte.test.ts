import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import MapLegend from '$lib/components/map/MapLegend.svelte';
import AreaMap from '$lib/components/map/AreaMap.svelte';
import { readTokens } from '$lib/components/tokens';
import { countAnswer, dollarAnswer, numbered } from './map-answer';
import { clickOn, pointAt } from './map-pointer';

const frame = () => {
	const target = document.createElement('div');
	target.style.width = '760px';
	document.body.append(target);
	return target;
};

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

test('each state has the colour of its class in the legend', async () => {
	const answer = countAnswer({ ...numbered, NC: 0 });
	await mount({ answer });
	render(MapLegend, { target: frame(), props: { answer, locale: 'en' } });
	const legend = new Map(
		[...all('[data-testid=legend] rect')].map((swatch) => [swatch.dataset.fill, fillOf(swatch)])
	);
	const states = [...all('path[data-state]')];
	expect(states).toHaveLength(51);
	expect(states.map(fillOf)).toEqual(states.map((state) => legend.get(state.dataset.fill)));
	expect(new Set(legend.values()).size).toBe(6);
});

test('each call-out box has the fill of its state', async () => {
	await mount({ answer: countAnswer({ ...numbered, RI: 'not_reported', VT: 0 }) });
	for (const box of all('div[data-state]')) {
		const state = one(`path[data-state=${box.dataset.state ?? ''}]`);
		expect(box.dataset.fill).toBe(state.dataset.fill);
		const { width, height } = box.getBoundingClientRect();
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	}
	expect(all('div[data-state]')).toHaveLength(9);
});

test.each([340, 760])('at %i pixels every box can be hit and nothing overflows', async (width) => {
	await mount({ width });
	const map = one('[role=application]');
	expect(map.scrollWidth).toBeLessThanOrEqual(width);
	for (const box of all('div[data-state]'))
		expect(box.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
});

test('the map is one tab stop; arrows, letters, Enter and Escape do what the hint says', async () => {
	const onselect = vi.fn();
	await mount({ onselect });
	await userEvent.tab();
	const map = one('[role=application]');
	expect(document.activeElement).toBe(map);
	expect(map.dataset.active).toBe('WY');
	await expect
		.element(page.getByText('Wyoming, 51, rank 1 of 51, by OpenStreetMap'))
		.toBeInTheDocument();
	await userEvent.keyboard('nn');
	expect(map.dataset.active).toBe('NV');
	await userEvent.keyboard('{ArrowRight}');
	expect(map.dataset.active).toBe('UT');
	await expect.element(page.getByTestId('map-tooltip')).toBeVisible();
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('UT');
	await userEvent.keyboard('{Escape}');
	expect(map.dataset.active).toBeUndefined();
	await userEvent.tab();
	expect(map.contains(document.activeElement)).toBe(false);
});

test('pointing shows what is known of a state, inside the figure, and a click opens it', async () => {
	const onselect = vi.fn();
	await mount({ onselect, answer: dollarAnswer({ NC: 1000, TX: 10 }) });
	pointAt(one('[role=application]'), 'NC');
	await expect
		.element(page.getByTestId('map-tooltip'))
		.toHaveTextContent('Announced floor: $1,000 per resident');
	const tooltip = one('[data-testid=map-tooltip]').getBoundingClientRect();
	const map = one('[role=application]').getBoundingClientRect();
	expect(tooltip.right).toBeLessThanOrEqual(map.right + 1);
	expect(tooltip.bottom).toBeLessThanOrEqual(map.bottom + 1);
	clickOn(one('[role=application]'), 'NC');
	expect(onselect).toHaveBeenLastCalledWith('NC');
});

test('without WebGL the drawing stays, answers, and says so quietly', async () => {
	const getContext = HTMLCanvasElement.prototype.getContext;
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
		this: HTMLCanvasElement,
		kind: string,
		...rest: unknown[]
	) {
		return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
	} as typeof getContext);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await mount({});
	await userEvent.hover(page.elementLocator(one('path[data-state=KS]')));
	await expect
		.element(page.getByRole('status'), { timeout: 10_000 })
		.toHaveTextContent('This browser cannot zoom the map; the drawing shows the same.');
	expect(one('[role=application]').dataset.renderer).toBe('svg');
	expect(getComputedStyle(one('path[data-state=KS]')).visibility).toBe('visible');
	await userEvent.hover(page.elementLocator(one('path[data-state=TX]')));
	await expect.element(page.getByTestId('map-tooltip')).toHaveTextContent('Texas');
});

interface Asked {
	readonly answer?: ReturnType<typeof countAnswer>;
	readonly onselect?: (key: string | null) => void;
	readonly width?: number;
}

async function mount({ answer = countAnswer(), onselect = () => undefined, width = 760 }: Asked) {
	const target = frame();
	target.style.width = `${width}px`;
	await render(AreaMap, {
		target,
		props: {
			answer,
			locale: 'en',
			tokens: readTokens(),
			selected: null,
			onselect,
			live: 'when-used',
			label: 'Data centers by state'
		}
	});
}

function all(selector: string): NodeListOf<HTMLElement> {
	return document.querySelectorAll(selector);
}

function one(selector: string): HTMLElement {
	const [found] = all(selector);
	if (!found) throw new Error(`no ${selector}`);
	return found;
}

function fillOf(element: Element): string {
	return getComputedStyle(element).fill;
}
