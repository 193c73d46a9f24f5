import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publisher } from '../domain/publisher';

const FILE = 'publisher.json';

/**
 * Who publishes the tables of a folder, or what is wrong with what it says of that. There is no default: the name and the licence of one
 * publisher must never stand beneath the numbers of another.
 */
export function publisherOf(folder: string): Publisher | { readonly fault: string } {
	const file = join(folder, FILE);
	if (!existsSync(file))
		return fault(file, 'is missing. It says whose tables these are', 'Put it beside them');
	const said = parsed(readFileSync(file, 'utf8'));
	if (!isRecord(said) || !isText(said.name))
		return fault(file, 'does not name the publisher', 'Write');
	const { name, licence } = said;
	if (licence === null) return { name, licence };
	if (
		!isRecord(licence) ||
		!isText(licence.name) ||
		!isText(licence.title) ||
		!(licence.path === null || isText(licence.path))
	)
		return fault(file, 'does not say the licence, nor that there is none (null)', 'Write');
	return {
		name,
		licence: { name: licence.name, title: licence.title, path: licence.path }
	};
}

/** The same, where nothing can go on without it. */
export function publisherOrThrow(folder: string): Publisher {
	const read = publisherOf(folder);
	if ('fault' in read) throw new Error(read.fault);
	return read;
}

function fault(file: string, problem: string, remedy: string): { readonly fault: string } {
	const example = {
		name: 'Example Utility',
		licence: { name: 'other-closed', title: 'all rights reserved', path: null }
	};
	return { fault: `${file} ${problem}. ${remedy}: ${JSON.stringify(example)}` };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}
