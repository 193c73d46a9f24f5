import type { Localized } from '../../domain/locale';
import type { Tokens } from '../../format/tokens';
import type { Look } from '../compose';
import type { Picture } from '../picture';
import type { PixelSize } from '../png-size';
import type { Table } from '../table';

/** What a figure offers to be made into files. Functions, so that nothing is worked out before it is asked for. */
export interface Figure {
	/** In a theme's colours; null where the figure has no picture. */
	readonly picture: ((tokens: Tokens) => Picture) | null;
	readonly table: () => Table;
}

export interface MadeFile {
	readonly blob: Blob;
	/** What a picture came to where this device could not make the size it was to have; else null. */
	readonly smaller: PixelSize | null;
}

/** Makes one kind of file. */
export interface Maker {
	readonly make: (figure: Figure, look: Look, scale: number) => Promise<MadeFile>;
}

/** A kind of file that can be had. Its code comes only when it is asked for. */
export interface Format {
	readonly id: string;
	readonly label: Localized;
	/** What is in it. */
	readonly meaning: Localized;
	readonly extension: string;
	readonly mime: string;
	/** A picture is drawn in a size and a theme; a table is not. */
	readonly of: 'picture' | 'table';
	readonly load: () => Promise<Maker>;
}
