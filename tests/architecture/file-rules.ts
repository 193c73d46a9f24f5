import ts from 'typescript';
import type { Source } from './source';
import type { Violation } from './violation';

const DRAWERS = new Set([
	'utils',
	'util',
	'helpers',
	'helper',
	'common',
	'misc',
	'shared',
	'types'
]);
const LINES = 250;
const REASON = /^(?:\/\/|<!--|\/\*) Long because: \S/;

/** What a file is called, how long it is, and whether an index is a registry. */
export function fileViolations(source: Source): Violation[] {
	return [...nameViolations(source), ...lengthViolations(source), ...barrelViolations(source)];
}

function nameViolations({ path }: Source): Violation[] {
	const drawer = path.split('/').find((part) => DRAWERS.has(part.replace(/\..*$/, '')));
	if (!drawer) return [];
	return [
		{
			at: 0,
			rule: `is called ${drawer}`,
			why: 'such a name says nothing about what is inside, so everything ends up there; name the idea (types live with their noun).'
		}
	];
}

function lengthViolations({ path, text }: Source): Violation[] {
	const lines = text.trimEnd().split('\n').length;
	if (!/\.(?:ts|js|svelte|css)$/.test(path) || lines <= LINES || REASON.test(text)) return [];
	return [
		{
			at: 0,
			rule: `has ${lines} lines and no "Long because: ..." comment in its first`,
			why: `above ${LINES} lines a file usually holds two ideas; when it does not, the reason fits in one line.`
		}
	];
}

function barrelViolations({ path, text }: Source): Violation[] {
	if (!/\/index\.(?:ts|js)$/.test(path) || holdsRegistry(text)) return [];
	return [
		{
			at: 0,
			rule: 'is an index without a registry',
			why: 'a barrel that only passes on hides which file an arrow leads to; only the list of a family (view/measures, charts/kinds ...) is an index.'
		}
	];
}

/** A constant that is an object or a list, as in `export const measures = { amount, jobs } satisfies ...`. */
function holdsRegistry(text: string): boolean {
	const file = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest);
	return file.statements.some(
		(statement) =>
			ts.isVariableStatement(statement) &&
			statement.declarationList.declarations.some(({ initializer }) => isList(initializer))
	);
}

function isList(node: ts.Expression | undefined): boolean {
	if (!node) return false;
	if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isList(node.expression);
	return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}
