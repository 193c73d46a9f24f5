import { renderAsync } from '@resvg/resvg-js';

/** A picture's pixels: red, green, blue and opacity of each, row by row. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

/** Draws an SVG where there is no browser, with the faces of these files and no others. It runs beside other work. */
export async function rasterized(svg: string, faces: readonly string[]): Promise<Pixels> {
	const { width, height, pixels } = await renderAsync(svg, {
		font: { loadSystemFonts: false, fontFiles: [...faces] }
	});
	return { width, height, pixels };
}
