import { csv } from './csv';
import type { Format } from './format';
import { png } from './png';

/** Every kind of file, in the order of the menu. */
export const formats = { png, csv } satisfies Record<string, Format>;
export type FormatId = keyof typeof formats;
export const FORMAT_IDS: readonly FormatId[] = ['png', 'csv'];

export function formatOf(id: FormatId): Format {
	return formats[id];
}
