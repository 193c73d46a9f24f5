import type { Source } from './source';
import type { Violation } from './violation';

/** A pattern that must not occur in the code of some files. */
interface TextRule {
	readonly rule: string;
	readonly why: string;
	readonly pattern: RegExp;
	readonly where: RegExp;
	readonly except?: RegExp;
	/** Files that may all the same, each with its reason. */
	readonly allowed?: Readonly<Record<string, string>>;
	/** Look only where a literal can stand, not at names in the code. */
	readonly literals?: boolean;
}

const ANY = /^src\//;
const COLOUR =
	/(?<![\w&./=])(?<!href=["'])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi;
const NAMED_COLOUR =
	/(?<=:[^;{}"'<>]*)(?<![\w-])(?:white|black|red|green|blue|gray|grey|orange|yellow|purple|teal|navy|silver)(?![\w-])(?=[^{}<>]*;)/gi;
const PALETTES = /^src\/lib\/(?:components\/tokens\.css|(?:maps|charts)\/palette\.ts)$/;
const COLOUR_WHY =
	'both themes, print and colour-blind readers are served by one set of tokens; a colour written elsewhere follows none of them.';

export const TEXT_RULES: readonly TextRule[] = [
	{
		rule: 'writes a colour outside of components/tokens.css, maps/palette.ts and charts/palette.ts',
		why: COLOUR_WHY,
		pattern: COLOUR,
		where: ANY,
		except: PALETTES,
		literals: true
	},
	{
		rule: 'names a colour in a style instead of a token',
		why: COLOUR_WHY,
		pattern: NAMED_COLOUR,
		where: /\.(?:css|svelte)$/,
		except: PALETTES,
		literals: true
	},
	{
		rule: 'uses {@html}',
		why: 'a cell of a CSV, ours or a reader’s, must never become markup.',
		pattern: /\{@html\b/g,
		where: /\.svelte$/
	},
	{
		rule: 'uses $effect outside of an adapter',
		why: 'derive, do not synchronise: effects steer imperative libraries, and those live in charts/*.svelte.ts and maps/*.svelte.ts. With a real reason, add the file to the list in tests/architecture/text-rules.ts.',
		pattern: /\$effect(?:\.(?:pre|root))?\s*\(/g,
		where: ANY,
		except: /^src\/lib\/(?:charts|maps)\/.*\.svelte\.ts$/,
		allowed: {
			'src/lib/components/following.svelte.ts':
				'a value that comes later than the one it follows cannot be derived from it.'
		}
	},
	{
		rule: 'makes a Blob outside of export',
		why: 'what leaves the page as a file carries its sources and neutralised cells only if one room makes all files.',
		pattern: /\bnew\s+Blob\s*\(/g,
		where: ANY,
		except: /^src\/lib\/export\//
	},
	{
		rule: 'fetches in a component',
		why: 'components get props; only a page knows where data comes from.',
		pattern: /(?<![.\w$])(?:(?:window|globalThis|self)\.)?fetch\s*\(/g,
		where: /^src\/lib\/components\//
	},
	{
		rule: 'reads the clock or chance',
		why: '“today” is an argument: the same rows and the same question give the same answer on any day.',
		pattern: /\bDate\.now\s*\(|\bnew\s+Date\s*\(\s*\)|\bperformance\.now\s*\(|\bMath\.random\s*\(/g,
		where: /^src\/lib\/(?:domain|stats|data|view|format|words)\//
	},
	{
		rule: 'reads the language of an address by itself',
		why: '`de` is also Delaware, and a site may stand below a folder of that name: localeAt in routes/addresses.ts knows.',
		pattern: /\b(?:includes|startsWith|indexOf)\(\s*['"`]\/?de\b/g,
		where: ANY
	},
	{
		rule: 'speaks one language whatever the page’s',
		why: 'the code of a page holds the words of its own language alone (scripts/languages): others are undefined there.',
		pattern: /\b\w*[wW]ords(?:Of\(\s*['"](?:en|de)['"]\s*\)|(?:\.|\[['"])(?:en|de)\b)/g,
		where: /^src\/(?:lib\/components|routes)\//,
		except: /\.server\.ts$|\+server\.ts$|failure-of\.ts$/
	}
];

/** Where the code of a file breaks one of the rules above. */
export function textViolations(source: Source): Violation[] {
	return TEXT_RULES.flatMap(({ rule, why, pattern, where, except, allowed = {}, literals }) => {
		if (!where.test(source.path) || except?.test(source.path)) return [];
		if (Object.hasOwn(allowed, source.path)) return [];
		const pieces = literals ? source.literals : [{ text: source.code, at: 0 }];
		return pieces.flatMap((piece) =>
			[...piece.text.matchAll(pattern)].map((found) => ({
				at: piece.at + found.index,
				rule: `${rule} (${found[0].trim()})`,
				why
			}))
		);
	});
}

/** Columns whose name is also another word of the house: the name alone proves nothing. */
const AMBIGUOUS = new Set([
	'part_of' // a reason to be set aside
]);

/** The snake_case names in the headers of our tables, which can only mean a column. */
export function columnNames(headers: readonly string[]): string[] {
	const names = headers.flatMap((header) =>
		header
			.replace(/^\uFEFF/, '')
			.trim()
			.split(',')
	);
	return [...new Set(names)].filter(
		(name) => /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(name) && !AMBIGUOUS.has(name)
	);
}

/** Column names outside of the room that knows them. */
export function columnViolations(source: Source, columns: readonly string[]): Violation[] {
	if (source.path.startsWith('src/lib/data/')) return [];
	const pattern = new RegExp(`(?<![\\w$])(?:${columns.join('|')})(?![\\w$])`, 'g');
	return [...source.code.matchAll(pattern)].map((found) => ({
		at: found.index,
		rule: `names the CSV column ${found[0]}`,
		why: 'only the data room knows column names; everyone else uses the domain’s words, so that a table can change its header in one place.'
	}));
}
