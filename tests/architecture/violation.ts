import { lineOf, type Source } from './source';

/** Something the house does not allow, with the reason it does not. */
export interface Violation {
	/** Offset in the file. */
	readonly at: number;
	readonly rule: string;
	readonly why: string;
}

/** As it is printed when the test fails. */
export function printed(source: Source, { at, rule, why }: Violation): string {
	return `${source.path}:${lineOf(source, at)} ${rule}. Why: ${why}`;
}
