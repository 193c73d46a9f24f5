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
	'ramp-5',
	'ramp-3-2',
	'ramp-4-2',
	'ramp-4-3',
	'ramp-6-2',
	'ramp-6-3',
	'ramp-6-4',
	'ramp-6-5',
	'ramp-7-2',
	'ramp-7-3',
	'ramp-7-4',
	'ramp-7-5',
	'ramp-7-6'
] as const;
export type ColourToken = (typeof COLOUR_TOKENS)[number];

export type Theme = 'light' | 'dark';

/** The look of the moment as values, for what cannot read a stylesheet: canvases, maps and files. */
export type Tokens = Readonly<Record<ColourToken, string>> & {
	readonly serif: string;
	readonly sans: string;
};
