import type { Locale, Localized } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Look } from '../compose';
import type { Picture } from '../picture';
import type { PixelSize } from '../png-size';
import type { Table } from '../table';

/** How much of a table: what the figure shows, or everything there is under the same filters. */
export const EXTENTS = ['shown', 'full'] as const;
export type Extent = (typeof EXTENTS)[number];

/** What a figure offers to be made into files. Functions, so that nothing is worked out before it is asked for. */
export interface Figure {
	/** In a theme's colours; null where the figure has no picture. */
	readonly picture: ((tokens: Tokens) => Picture) | null;
	/** Each extent it has; where only one has anything to say, that one. */
	readonly tables: Readonly<Partial<Record<Extent, () => Promise<Table>>>>;
}

export const PAGES = ['a4', 'letter'] as const;
/** A sheet of paper; it is turned as the picture is. */
export type Page = (typeof PAGES)[number];

/** How the reader wants a file. A format reads what concerns it. */
export interface Order {
	readonly locale: Locale;
	/** How a picture is laid out. */
	readonly look: Look;
	/** How wide a bitmap is. */
	readonly pixels: number;
	readonly page: Page;
	readonly extent: Extent;
}

/** What a reader may choose of a format. */
export type Choice = 'preset' | 'scale' | 'theme' | 'ground' | 'page' | 'extent';

export interface MadeFile {
	readonly blob: Blob;
	/** What a picture came to where this device could not make the size it was to have; else null. */
	readonly smaller: PixelSize | null;
}

/** Makes one kind of file. */
export interface Maker {
	readonly make: (figure: Figure, order: Order) => Promise<MadeFile>;
}

/** A kind of file that can be had. Its code comes only when it is asked for. */
export interface Format {
	readonly id: string;
	readonly label: Localized;
	/** What is in it. */
	readonly meaning: Localized;
	readonly extension: string;
	readonly mime: string;
	readonly of: 'picture' | 'table';
	readonly asks: readonly Choice[];
	readonly load: () => Promise<Maker>;
}

/** The picture of a figure as ordered; a figure without one is not offered as a picture. */
export function pictureOf({ picture }: Figure, { look }: Order): Picture {
	if (!picture) throw new Error('This figure has no picture');
	return picture(look.tokens);
}

/** The table of a figure as ordered, or the one it has. */
export function tableOf({ tables }: Figure, { extent }: Pick<Order, 'extent'>): Promise<Table> {
	const table = tables[extent] ?? tables.shown ?? tables.full;
	if (!table) throw new Error('This figure has no table');
	return table();
}
