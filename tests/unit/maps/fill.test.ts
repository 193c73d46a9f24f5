import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOUR_TOKENS, type Theme, type Tokens } from '../../../src/lib/format/tokens';
import { contrast } from '../../../src/lib/maps/contrast';
import {
	CLASS_FILLS,
	fillOf,
	fillsOf,
	inkOf,
	inkPaintOf,
	lookOf,
	MARK_FILLS,
	paintOf
} from '../../../src/lib/maps/fill';
import { countAnswer, dollarAnswer } from '../../browser/map-answer';

const ALL_FILLS = [...CLASS_FILLS, 'zero', ...MARK_FILLS, 'not_asked'] as const;
const css = readFileSync('src/lib/components/tokens.css', 'utf8');

test('the lowest class has the lightest step of the ramp and the highest the darkest', () => {
	const fill = (code: string) => fillOf(countAnswer().rows.find(({ key }) => key === code));
	expect([fill('AK'), paintOf(fill('AK'))]).toEqual(['class-1', 'var(--ramp-1)']);
	expect([fill('WY'), paintOf(fill('WY'))]).toEqual(['class-5', 'var(--ramp-5)']);
});

test('nothing found, no figure, not reported, 0 and not asked are five fills', () => {
	const cells = { AL: 0, AR: 'none_found', AZ: 'no_figure', CA: 'not_reported', CO: 5 } as const;
	const fills = fillsOf(dollarAnswer(cells), ['AL', 'AR', 'AZ', 'CA', 'CO', 'CT']);
	expect([...fills.values()]).toEqual([
		'zero',
		'none_found',
		'no_figure',
		'not_reported',
		'class-1',
		'not_asked'
	]);
	expect(new Set(ALL_FILLS.map((fill) => JSON.stringify(lookOf(fill)))).size).toBe(
		ALL_FILLS.length
	);
});

test('a number whose denominator is missing is no figure', () => {
	const [row] = dollarAnswer({ AL: 5 }).rows;
	if (!row) throw new Error('no row');
	expect(fillOf({ ...row, value: null, classIndex: null })).toBe('no_figure');
});

test.each(['light', 'dark'] as const)(
	'names are written in what has more contrast, in the %s theme too where no script runs',
	(theme) => {
		const tokens = tokensOf(theme);
		const chosen = ALL_FILLS.map((fill) => inkOf(fill, tokens));
		expect(chosen).toEqual(ALL_FILLS.map((fill) => tokens[lookOf(fill).ink[theme]]));
		const ratios = ALL_FILLS.map((fill, index) =>
			contrast(chosen[index] ?? '', tokens[lookOf(fill).token])
		);
		expect(Math.min(...ratios)).toBeGreaterThan(4.4);
	}
);

test('a name whose best ink hangs on the theme says so to the stylesheet', () => {
	expect(inkPaintOf('class-3')).toBe('light-dark(var(--ink), var(--paper))');
	expect(inkPaintOf('class-5')).toBe('var(--paper)');
});

function tokensOf(theme: Theme): Tokens {
	const block = css.split('\n}').find((part) => part.includes(`\n[data-theme='${theme}'] {`)) ?? '';
	const read = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1] ?? '';
	const colours = Object.fromEntries(COLOUR_TOKENS.map((name) => [name, read(name)]));
	return { ...colours, serif: 'serif', sans: 'sans-serif' } as Tokens;
}
