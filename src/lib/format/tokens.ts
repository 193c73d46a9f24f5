export const COLOUR_TOKENS = [
	'paper',
	'ink',
	'muted',
	'line',
	'accent',
	'soft',
	'warn',
	'ramp-0',
	'ramp-1',
	'ramp-2',
	'ramp-3',
	'ramp-4',
	'ramp-5'
] as const;
export type ColourToken = (typeof COLOUR_TOKENS)[number];

export type Theme = 'light' | 'dark';

/** The look of the moment as values, for what cannot read a stylesheet: canvases, maps and files. */
export type Tokens = Readonly<Record<ColourToken, string>> & {
	readonly serif: string;
	readonly sans: string;
};
