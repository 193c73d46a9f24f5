import { PNG } from 'pngjs';

export interface Colour {
	readonly red: number;
	readonly green: number;
	readonly blue: number;
}

/** A decoded picture that can be asked for its pixels. */
export class PngFile {
	readonly #bytes: Buffer;
	readonly #png: PNG;

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
		this.#png = PNG.sync.read(bytes);
	}

	get width(): number {
		return this.#png.width;
	}

	get height(): number {
		return this.#png.height;
	}

	at(x: number, y: number): Colour {
		const from = (Math.round(y) * this.width + Math.round(x)) * 4;
		const [red = 0, green = 0, blue = 0] = this.#png.data.subarray(from, from + 3);
		return { red, green, blue };
	}

	/** The colour in the middle. */
	centre(): Colour {
		return this.at(Math.floor(this.width / 2), Math.floor(this.height / 2));
	}

	/** The share of a band of rows that is not painted like its ground. */
	inked(fromRow: number, toRow: number, ground: Colour): number {
		let inked = 0;
		for (let y = fromRow; y < toRow; y += 1)
			for (let x = 0; x < this.width; x += 1) if (distance(this.at(x, y), ground) > 60) inked += 1;
		return inked / ((toRow - fromRow) * this.width);
	}

	/** How many colours there are, by every third pixel. */
	colours(): number {
		const found = new Set<string>();
		for (let y = 0; y < this.height; y += 3)
			for (let x = 0; x < this.width; x += 3) found.add(name(this.at(x, y)));
		return found.size;
	}

	/** The text of an uncompressed `iTXt` chunk, found by walking the file's chunks; null where there is none. */
	text(keyword: string): string | null {
		for (let at = 8; at < this.#bytes.length;) {
			const length = this.#bytes.readUInt32BE(at);
			const type = this.#bytes.toString('latin1', at + 4, at + 8);
			const data = this.#bytes.subarray(at + 8, at + 8 + length);
			if (type === 'iTXt' && data.toString('latin1', 0, keyword.length + 1) === `${keyword}\0`)
				return data.toString('utf8', keyword.length + 5);
			at += length + 12;
		}
		return null;
	}
}

export function distance(a: Colour, b: Colour): number {
	return Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue));
}

export function name({ red, green, blue }: Colour): string {
	return `rgb(${red}, ${green}, ${blue})`;
}
