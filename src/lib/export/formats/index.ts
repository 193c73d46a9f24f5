import { csv } from './csv';
import type { Format } from './format';
import { json } from './json';
import { pdf } from './pdf';
import { png } from './png';
import { pptx } from './pptx';
import { svg } from './svg';
import { xlsx } from './xlsx';

/** Every kind of file, in the order of the menu. */
export const formats = { png, svg, pdf, pptx, csv, xlsx, json } satisfies Record<string, Format>;
export type FormatId = keyof typeof formats;
export const FORMAT_IDS = Object.keys(formats) as FormatId[];

export function formatOf(id: FormatId): Format {
	return formats[id];
}
