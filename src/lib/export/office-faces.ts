import type { Tokens } from '../format/tokens';

/** Faces that every Office has: one that is missing would be replaced by whatever the program chooses. */
export const OFFICE = { sans: 'Arial', serif: 'Georgia' } as const;

export function officeTokens(tokens: Tokens): Tokens {
	return {
		...tokens,
		sans: `${OFFICE.sans}, 'Liberation Sans', sans-serif`,
		// No narrower than Georgia, where this device has not got it.
		serif: `${OFFICE.serif}, 'DejaVu Serif', serif`
	};
}

/** The one face a stack of these is named by in the slide's vectors. */
export function officeFamily(stack: string): string {
	return stack.split(',', 1)[0] ?? '';
}
