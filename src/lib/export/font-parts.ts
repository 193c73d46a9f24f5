export interface FontParts {
	readonly weight: number;
	/** In pixels. */
	readonly size: number;
	/** A list to fall back through. */
	readonly family: string;
}

/** The parts of a canvas font as our pictures write it: `600 12px Inter, sans-serif`. */
export function fontParts(font: string): FontParts {
	const [, weight, size, family] = /^(\d+) ([\d.]+)px (.+)$/s.exec(font) ?? [];
	if (weight === undefined || size === undefined || family === undefined)
		throw new TypeError(`not a font of our pictures: ${font}`);
	return { weight: Number(weight), size: Number(size), family };
}
