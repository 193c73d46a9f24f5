import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import { STATE_CODES } from '$lib/domain/place';
import { countAnswer } from './map-answer';
import { mountMap } from './mounted-map';

const ARROWS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const;
type Arrow = (typeof ARROWS)[number];
/** Where each arrow led from each state, as far as it was pressed. */
type Known = Map<string, Map<Arrow, string>>;

afterEach(() => document.body.replaceChildren());

test('the map is one tab stop; arrows, letters, Enter and Escape do what the hint says', async () => {
	const onselect = vi.fn();
	const { map } = await mountMap({ onselect });
	await userEvent.tab();
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

test('pressing arrows, every state is reached from every other', async () => {
	const { map } = await mountMap();
	await userEvent.tab();
	const known: Known = new Map();
	for (let way = wayToUntried(known, at(map)); way !== null; way = wayToUntried(known, at(map))) {
		for (const arrow of way) {
			const from = at(map);
			await userEvent.keyboard(`{${arrow}}`);
			known.set(from, (known.get(from) ?? new Map<Arrow, string>()).set(arrow, at(map)));
		}
	}
	expect([...known.keys()].toSorted()).toEqual([...STATE_CODES].toSorted());
	for (const code of STATE_CODES) expect(reachedFrom(known, code).size, code).toBe(51);
}, 120_000);

test('Page Down follows the table to its end, Page Up leads back, Home and End are its ends', async () => {
	const answer = countAnswer();
	const { map } = await mountMap({ answer });
	await userEvent.tab();
	const met = [at(map)];
	for (let pressed = 1; pressed < answer.rows.length; pressed += 1) {
		await userEvent.keyboard('{PageDown}');
		met.push(at(map));
	}
	expect(met).toEqual(answer.rows.map(({ key }) => key));
	await userEvent.keyboard('{PageDown}');
	expect(at(map)).toBe(met.at(-1));
	await userEvent.keyboard('{PageUp}');
	expect(at(map)).toBe(met.at(-2));
	await userEvent.keyboard('{Home}');
	expect(at(map)).toBe(met[0]);
	await userEvent.keyboard('{End}');
	expect(at(map)).toBe(met.at(-1));
});

test('Space picks and Enter opens; Escape leaves and closes; each step is told', async () => {
	const onpick = vi.fn();
	const onselect = vi.fn();
	const { map, rerender } = await mountMap({ onpick, onselect });
	await userEvent.tab();
	const heard = () => map.querySelector('[aria-live=polite]')?.textContent;
	expect(heard()).toBe('Wyoming, 51, rank 1 of 51, by OpenStreetMap');
	await userEvent.keyboard('{ArrowUp}');
	expect(heard()).toMatch(/^Montana, \d+, rank \d+ of 51, by OpenStreetMap$/);
	await userEvent.keyboard(' ');
	expect(onpick).toHaveBeenCalledExactlyOnceWith('MT');
	expect(onselect).not.toHaveBeenCalled();
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenCalledExactlyOnceWith('MT');
	await rerender({ selected: 'MT', picked: ['MT'] });
	expect(map.querySelectorAll('path.emphasis')).toHaveLength(1);
	await userEvent.keyboard('{Escape}');
	expect(onselect).toHaveBeenLastCalledWith(null);
	expect(map.dataset.active).toBeUndefined();
	expect(heard()).toBe('');
});

test('keys that mean something to the browser are left to it', async () => {
	const { map } = await mountMap();
	await userEvent.tab();
	const before = at(map);
	await userEvent.keyboard('{Control>}{ArrowRight}{/Control}{F2}');
	expect(at(map)).toBe(before);
});

function at(map: HTMLElement): string {
	return map.dataset.active ?? '';
}

/** The arrows that lead by the shortest known way to a state where one was not pressed yet, and that one; null where all were. */
function wayToUntried(known: Known, start: string): readonly Arrow[] | null {
	const ways = new Map<string, readonly Arrow[]>([[start, []]]);
	for (const [state, way] of ways) {
		const led = known.get(state);
		const untried = ARROWS.find((arrow) => !led?.has(arrow));
		if (untried) return [...way, untried];
		for (const [arrow, to] of led ?? []) if (!ways.has(to)) ways.set(to, [...way, arrow]);
	}
	return null;
}

function reachedFrom(known: Known, start: string): ReadonlySet<string> {
	const reached = new Set([start]);
	for (const state of reached) for (const to of known.get(state)?.values() ?? []) reached.add(to);
	return reached;
}
