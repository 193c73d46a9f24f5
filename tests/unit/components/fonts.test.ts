import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '$lib/data/atlas';
import { readFolder } from '$lib/data/folder.server';
import { readSources } from '../../architecture/source';
import { charactersOf } from './font-file';

const FOLDER = 'src/lib/components/fonts';
const CSS = readFileSync(`${FOLDER}/fonts.css`, 'utf8');

/** What our pages are written in, comments left out. The data room's other characters are for reading old files. */
const WRITTEN = readSources('.')
	.filter(({ path }) => !path.startsWith('src/lib/data/'))
	.map(({ code }) => code)
	.join('');

/** Characters of our pages that no preloaded face holds, with what is seen instead. */
const ELSEWHERE = {
	'→': 'the system’s own: Fontsource’s Latin files have no sideways arrows',
	'≠': 'the system’s own, as the mark of an aspect that differs',
	'⌘': 'the system’s own: only a Mac is told of that key, and it has the sign',
	'▲': 'the system’s own, as the mark of the highest number',
	'▼': 'the system’s own, as the mark of the lowest number'
};

describe.each(['atlas-inter', 'atlas-serif'])('the face %s', (name) => {
	const promised = promisedBy(name);

	test('holds the characters its style sheet says it holds', () => {
		const held = charactersOf(readFileSync(`${FOLDER}/${name}.woff2`));
		expect(text(held)).toBe(text(promised));
	});

	test('holds every character of the names and notes of our data', () => {
		const { tables, fingerprint } = readFolder('data');
		const drawn = JSON.stringify(atlasOf(tables, fingerprint));
		expect(drawn).toContain('Doña Ana County');
		expect(outside(drawn, promised)).toEqual([]);
	});

	test('holds every character our pages are written in, but for those known to come from elsewhere', () => {
		expect(outside(WRITTEN, promised)).toEqual(Object.keys(ELSEWHERE).sort());
	});
});

/** The code points of the `unicode-range` of a face, by the name of its file. */
function promisedBy(name: string): Set<number> {
	const face = CSS.split('@font-face').find((rule) => rule.includes(`/${name}.woff2`)) ?? '';
	const ranges = /unicode-range:([^;]+);/.exec(face)?.[1]?.split(',') ?? [];
	return new Set(
		ranges.flatMap((range) => {
			const [first = 0, last = first] = range
				.trim()
				.slice('U+'.length)
				.split('-')
				.map((point) => parseInt(point, 16));
			return Array.from({ length: last - first + 1 }, (_, index) => first + index);
		})
	);
}

function outside(written: string, points: ReadonlySet<number>): string[] {
	const characters = [...new Set(written)].filter((one) => !/[\n\t]/.test(one));
	return characters.filter((one) => !points.has(one.codePointAt(0) ?? 0)).sort();
}

function text(points: ReadonlySet<number>): string {
	return [...points]
		.sort((a, b) => a - b)
		.map((point) => String.fromCodePoint(point))
		.join('');
}
