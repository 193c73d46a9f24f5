import { parseSync, Visitor } from 'vite';
import { LANGUAGES, markOf } from './mark.mjs';
import { spliced } from './spliced.mjs';

const FILE_NAME = /[\w.-]+\.js\b/g;

/** The file's name in the code of one language: `x.js` is `x.de.js`. @param {string} name @param {string} language */
export function variantName(name, language) {
	return name.replace(/\.js$/, `.${language}.js`);
}

/**
 * Which files differ between languages: those that say something, and those that load one of them. All others are the
 * same for every reader.
 * @param {ReadonlyMap<string, string>} files code by file name
 * @returns {Set<string>} their names
 */
export function differing(files) {
	const found = [...files].filter(([, code]) => isMarked(code)).map(([name]) => name);
	/** @type {Map<string, string[]>} */
	const loadedBy = new Map();
	for (const [name, code] of files) {
		for (const [loaded] of code.matchAll(FILE_NAME)) {
			if (files.has(loaded)) loadedBy.set(loaded, [...(loadedBy.get(loaded) ?? []), name]);
		}
	}
	const names = new Set(found);
	for (const name of names) for (const one of loadedBy.get(name) ?? []) names.add(one);
	return names;
}

/** @param {string} code */
export function isMarked(code) {
	return LANGUAGES.some((language) => code.includes(markOf(language)));
}

/**
 * The code with what is said in the languages of `said` alone, and no mark left.
 * @param {string} code
 * @param {readonly string[]} said
 */
export function spokenIn(code, said) {
	if (!isMarked(code)) return code;
	const languageOf = new Map(LANGUAGES.map((language) => [markOf(language), language]));
	/** @type {import('./spliced.mjs').Edit[]} */
	const edits = [];
	let droppedTo = -1;
	const { program, errors } = parseSync('bundled.js', code);
	if (errors[0]) throw new Error(`bundled code cannot be read: ${errors[0].message}`);
	new Visitor({
		CallExpression: ({ start, end, callee }) => {
			const language = callee.type === 'Identifier' ? languageOf.get(callee.name) : undefined;
			if (language === undefined || start < droppedTo) return;
			if (said.includes(language)) edits.push({ start: callee.start, end: callee.end, text: '' });
			else {
				// Whoever asks for it all the same fails, rather than to print it.
				edits.push({ start, end, text: 'void 0' });
				droppedTo = end;
			}
		}
	}).visit(program);
	const spoken = spliced(code, edits);
	if (isMarked(spoken)) throw new Error('a mark of a language is left in bundled code');
	return spoken;
}

/**
 * The text with every name of a file that differs put in one language.
 * @param {string} text code or a page
 * @param {ReadonlySet<string>} names
 * @param {string} language
 */
export function namedIn(text, names, language) {
	return text.replace(FILE_NAME, (name) => (names.has(name) ? variantName(name, language) : name));
}
