import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';

/** One file of src, read once, as the rules look at it. */
export interface Source {
	/** From the project's folder, with forward slashes. */
	readonly path: string;
	readonly text: string;
	/** The text with every comment blanked out, lines kept: what a comment says breaks no rule. */
	readonly code: string;
	readonly imports: readonly Import[];
	/** Text inside quotes in scripts, and all of markup and styles: where a colour can stand. */
	readonly literals: readonly Piece[];
}

export interface Piece {
	readonly text: string;
	/** Offset in the file. */
	readonly at: number;
}

export interface Import {
	readonly specifier: string;
	readonly at: number;
	/** Gone after compilation; the arrow is the same. */
	readonly typeOnly: boolean;
}

const READ = /\.(ts|js|mjs|svelte|css|html)$/;

/** Every file of src that a person writes. */
export function readSources(root: string): Source[] {
	return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.map((path) => `src/${path.replaceAll('\\', '/')}`)
		.filter((path) => READ.test(path))
		.sort()
		.map((path) => source(path, readFileSync(join(root, path), 'utf8')));
}

/** A file as the rules look at it; tests plant their violations with it. */
export function source(path: string, text: string): Source {
	if (path.endsWith('.svelte')) return svelteSource(path, text);
	if (/\.(ts|js|mjs)$/.test(path)) return { path, text, ...readScript(text, 0) };
	const code = blank(text, path.endsWith('.css') ? /\/\*[\s\S]*?\*\//g : /<!--[\s\S]*?-->/g);
	return { path, text, code, imports: [], literals: [{ text: code, at: 0 }] };
}

/** The line of an offset, for the message. */
export function lineOf({ text }: Source, at: number): number {
	return text.slice(0, at).split('\n').length;
}

function svelteSource(path: string, text: string): Source {
	const root = parse(text, { modern: true, filename: path });
	const scripts = [root.module, root.instance].flatMap((script) =>
		script ? [contentOf(script)] : []
	);
	const read = scripts.map(({ start, end }) => ({
		start,
		end,
		...readScript(text.slice(start, end), start)
	}));
	let code = blank(text, /<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g);
	for (const script of read) {
		code = code.slice(0, script.start) + script.code + code.slice(script.end);
	}
	const markup = read.reduce(
		(rest, { start, end }) =>
			rest.slice(0, start) + spaces(rest.slice(start, end)) + rest.slice(end),
		code
	);
	return {
		path,
		text,
		code,
		imports: [...read.flatMap(({ imports }) => imports), ...markupImports(root.fragment)],
		literals: [...read.flatMap(({ literals }) => literals), { text: markup, at: 0 }]
	};
}

function contentOf({ content }: AST.Script): { start: number; end: number } {
	const { start, end } = content as unknown as { start: number; end: number };
	return { start, end };
}

/** Dynamic imports in markup: `{#await import('./x')}`. */
function markupImports(node: unknown): Import[] {
	if (Array.isArray(node)) return node.flatMap(markupImports);
	if (typeof node !== 'object' || node === null) return [];
	const { type, source, start } = node as Record<string, unknown>;
	const { value } = (source ?? {}) as Record<string, unknown>;
	const own =
		type === 'ImportExpression' && typeof value === 'string'
			? [{ specifier: value, at: Number(start), typeOnly: false }]
			: [];
	return [...own, ...Object.values(node).flatMap(markupImports)];
}

function readScript(text: string, offset: number): Pick<Source, 'code' | 'imports' | 'literals'> {
	const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
	const imports: Import[] = [];
	const literals: Piece[] = [];
	let code = text;
	const visit = (node: ts.Node): void => {
		const at = node.getStart(file);
		imports.push(...importsOf(node).map((found) => ({ ...found, at: at + offset })));
		if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
			literals.push({ text: node.getText(file), at: at + offset });
		}
		const children = node.getChildren(file).filter(({ kind }) => kind !== ts.SyntaxKind.JSDoc);
		if (children.length > 0) return children.forEach(visit);
		// Before the last token of a branch stands nothing but white space and comments.
		const from = node.getFullStart();
		code = code.slice(0, from) + spaces(code.slice(from, at)) + code.slice(at);
	};
	visit(file);
	return { code, imports, literals };
}

function importsOf(node: ts.Node): Omit<Import, 'at'>[] {
	if (ts.isImportDeclaration(node)) {
		const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
		return named(node.moduleSpecifier, typeOnly);
	}
	if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return named(node.argument.literal, true);
	}
	if (!ts.isCallExpression(node)) return [];
	const callee = node.expression.getText();
	const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword || callee === 'require';
	if (!isImport && callee !== 'import.meta.glob') return [];
	const [first] = node.arguments;
	if (first && ts.isArrayLiteralExpression(first)) {
		return first.elements.flatMap((element) => named(element, false));
	}
	return named(first, false);
}

function named(node: ts.Node | undefined, typeOnly: boolean): Omit<Import, 'at'>[] {
	return node && ts.isStringLiteralLike(node) ? [{ specifier: node.text, typeOnly }] : [];
}

function blank(text: string, comments: RegExp): string {
	return text.replace(comments, spaces);
}

function spaces(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
