import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOUR_TOKENS, type Theme, type Tokens } from '../../../src/lib/format/tokens';
import { areaFills } from '../../../src/lib/maps/area-fill';
import { contrast } from '../../../src/lib/maps/contrast';
import { STATE_AREAS } from '../../../src/lib/maps/outlines';
import {
	classesOf,
	fillOf,
	inkOf,
	inkPaintOf,
	lookOf,
	MARK_FILLS,
	paintOf
} from '../../../src/lib/maps/fill';
import { rampOf, RAMPS } from '../../../src/lib/maps/ramp';
import { countAnswer, dollarAnswer } from '../../browser/map-answer';

const CLASS_FILLS = RAMPS.flat().map(({ fill }) => fill);
const ALL_FILLS = [...CLASS_FILLS, 'zero', ...MARK_FILLS, 'not_asked'] as const;
const THEMES = ['light', 'dark'] as const;
const css = readFileSync('src/lib/components/tokens.css', 'utf8');

test('the lowest class has the lightest step of the ramp and the highest the darkest', () => {
	const answer = countAnswer();
	const fill = (code: string) =>
		fillOf(
			answer.rows.find(({ key }) => key === code),
			classesOf(answer)
		);
	expect([fill('AK'), paintOf(fill('AK'))]).toEqual(['class-1', 'var(--ramp-1)']);
	expect([fill('WY'), paintOf(fill('WY'))]).toEqual(['class-5', 'var(--ramp-5)']);
});

test('nothing found, no figure, not reported, 0 and not asked are five fills', () => {
	const cells = { AL: 0, AR: 'none_found', AZ: 'no_figure', CA: 'not_reported', CO: 5 } as const;
	const fills = areaFills(dollarAnswer(cells), STATE_AREAS);
	expect(['AL', 'AR', 'AZ', 'CA', 'CO', 'CT'].map((code) => fills.get(code))).toEqual([
		'zero',
		'none_found',
		'no_figure',
		'not_reported',
		'class-3',
		'not_asked'
	]);
	const looks = (['zero', ...MARK_FILLS, 'not_asked', 'class-3'] as const).map(lookOf);
	expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(looks.length);
});

test('a number whose denominator is missing is no figure', () => {
	const [row] = dollarAnswer({ AL: 5 }).rows;
	if (!row) throw new Error('no row');
	expect(fillOf({ ...row, value: null, classIndex: null }, 5)).toBe('no_figure');
});

test.each(THEMES)(
	'names are written in what has more contrast, in the %s theme too where no script runs',
	(theme) => {
		const tokens = tokensOf(theme);
		const chosen = ALL_FILLS.map((fill) => inkOf(fill, tokens));
		expect(chosen).toEqual(ALL_FILLS.map((fill) => tokens[lookOf(fill).ink[theme]]));
		const ratios = ALL_FILLS.map((fill, index) =>
			contrast(chosen[index] ?? '', tokens[lookOf(fill).token])
		);
		expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
	}
);

test('as many classes as there are have as many colours, from the lowest', () => {
	for (const classes of [1, 2, 3, 4, 5, 6, 7]) {
		const steps = rampOf(classes);
		expect(new Set(steps.map(({ token }) => token)).size).toBe(classes);
		const answer = countAnswer();
		const [row] = answer.rows;
		if (!row) throw new Error('no row');
		const fills = steps.map((_, classIndex) => fillOf({ ...row, value: 1, classIndex }, classes));
		expect(fills).toEqual(steps.map(({ fill }) => fill));
	}
	expect(rampOf(0)).toEqual([]);
});

test.each(THEMES)(
	'neighbours on every ramp can be told apart in greyscale and by readers without green, %s theme',
	(theme) => {
		const tokens = tokensOf(theme);
		for (const classes of [2, 3, 4, 5, 6, 7]) {
			const colours = rampOf(classes).map(({ token }) => tokens[token]);
			for (const [at, colour] of colours.slice(1).entries()) {
				const before = colours[at] ?? '';
				const step = lightness(before) - lightness(colour);
				expect(theme === 'light' ? step : -step, `${before} ${colour}`).toBeGreaterThan(0.07);
				const seen = [before, colour].map((one) => oklab(withoutGreen(linear(one))));
				expect(distance(seen[0] ?? [], seen[1] ?? [])).toBeGreaterThan(0.07);
			}
			expect(colours.at(-1)).toBe(classes === 2 ? tokens['ramp-4'] : tokens['ramp-5']);
		}
	}
);

test.each(THEMES)(
	'ramps of other than five classes step evenly in lightness, %s theme',
	(theme) => {
		const tokens = tokensOf(theme);
		for (const classes of [3, 4, 6, 7]) {
			const lights = rampOf(classes).map(({ token }) => lightness(tokens[token]));
			const even = Math.abs((lights.at(-1) ?? 0) - (lights[0] ?? 0)) / (classes - 1);
			for (const [at, light] of lights.slice(1).entries())
				expect(Math.abs(Math.abs(light - (lights[at] ?? 0)) / even - 1)).toBeLessThan(0.3);
		}
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

function linear(colour: string): number[] {
	return [1, 3, 5].map((at) => {
		const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab(rgb: readonly number[]): number[] {
	const cones = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		rgb
	).map(Math.cbrt);
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766]
		],
		cones
	);
}

/** Deuteranopia: Machado, Oliveira and Fernandes 2009, https://doi.org/10.1109/TVCG.2009.113, severity 1. */
function withoutGreen(rgb: readonly number[]): number[] {
	return times(
		[
			[0.367322, 0.860646, -0.227968],
			[0.280085, 0.672501, 0.047413],
			[-0.01182, 0.04294, 0.968881]
		],
		rgb
	);
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
	return matrix.map((row) => row.reduce((sum, part, at) => sum + part * (vector[at] ?? 0), 0));
}

function lightness(colour: string): number {
	return oklab(linear(colour))[0] ?? 0;
}

function distance(one: readonly number[], other: readonly number[]): number {
	return Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)));
}
