import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { spliced } from './spliced.mjs';

/** As in domain/locale.ts, which a configuration cannot import; a test holds them together. */
export const LANGUAGES = ['en', 'de'];
const DICTIONARY = /\/src\/lib\/(?:words|view\/measures|view\/normalizations)\/[\w-]+\.ts$/;
const MEASURE = /\/src\/lib\/view\//;
/** Of a measure and what it is set against, these also make names of files and columns, which are English everywhere. */
const NAMES_FOR_MACHINES = ['label', 'phrase'];
const OF_ONE_LANGUAGE = /\/(en|de)\.ts$/;

/** A file's name follows its code with the marks in it: another way to split must give it another name. */
const WAY = createHash('sha256')
	.update(
		['mark', 'spliced', 'split-site', 'variants']
			.map((name) => readFileSync(new URL(`./${name}.mjs`, import.meta.url), 'utf8'))
			.join()
	)
	.digest('hex')
	.slice(0, 8);

/** What is called around a text that is said in one language only. @param {string} language */
export function markOf(language) {
	return `__said_in_${language}_${WAY}__`;
}

/**
 * Marks in the code for browsers what its dictionaries and measures say in each language, so that `splitSite` finds it when
 * all is bundled and made small. Without `splitSite` the code does not run.
 * @returns {import('vite').Plugin}
 */
export function markDictionaries() {
	return {
		name: 'mark-dictionaries',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: DICTIONARY },
			handler: (code, id) => ({
				code: marked(code, {
					language: OF_ONE_LANGUAGE.exec(id)?.[1],
					kept: MEASURE.test(id) ? NAMES_FOR_MACHINES : []
				}),
				map: null
			})
		}
	};
}

/**
 * The code with a mark around each value of an object that has one for every language and nothing else; where the whole
 * file is in one language, around each object that gets a name. A mark is a call that bundlers may drop where it is unused.
 * @param {string} code JavaScript
 * @param {{ language?: string, kept?: readonly string[] }} [file] the language of the whole file; properties that are left as they are
 */
export function marked(code, { language, kept = [] } = {}) {
	/** @type {import('./spliced.mjs').Edit[]} */
	const edits = [];
	/** @param {{ start: number, end: number }} part @param {string} of */
	const mark = ({ start, end }, of) => {
		edits.push({ start, end: start, text: `/* @__PURE__ */ ${markOf(of)}(` });
		edits.push({ start: end, end, text: ')' });
	};
	let keptTo = -1;
	const inLanguages = new Visitor({
		Property: ({ key, end }) => {
			if (key.type === 'Identifier' && kept.includes(key.name)) keptTo = Math.max(keptTo, end);
		},
		ObjectExpression: ({ start, properties }) => {
			const said = properties.flatMap((one) =>
				one.type === 'Property' && !one.shorthand && one.key.type === 'Identifier'
					? [{ of: one.key.name, value: one.value }]
					: []
			);
			const all = LANGUAGES.every((one) => said.some(({ of }) => of === one));
			if (start < keptTo || !all || properties.length !== LANGUAGES.length) return;
			for (const { of, value } of said) mark(value, of);
		}
	});
	const inOne = new Visitor({
		VariableDeclarator: ({ init }) => {
			if (language !== undefined && init?.type === 'ObjectExpression') mark(init, language);
		}
	});
	(language === undefined ? inLanguages : inOne).visit(parsed(code));
	return spliced(code, edits);
}

/** @param {string} code */
function parsed(code) {
	const { program, errors } = parseSync('dictionary.js', code);
	if (errors[0]) throw new Error(`a dictionary cannot be read: ${errors[0].message}`);
	return program;
}
