export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Some phones make no larger canvas: 4096 x 3112 or so. */
export const MOST_PIXELS = 12_750_000;

export interface PixelSize {
	readonly scale: number;
	readonly width: number;
	readonly height: number;
	/** Smaller than what was asked for. */
	readonly capped: boolean;
}

/** The size in pixels of a picture at a scale, as near to it as `MOST_PIXELS` allows. */
export function pixelSize(width: number, height: number, wanted: number): PixelSize {
	const most = Math.sqrt(MOST_PIXELS / (width * height));
	const scale = wanted <= most ? wanted : Math.floor(most * 100) / 100;
	return {
		scale,
		width: Math.floor(width * scale),
		height: Math.floor(height * scale),
		capped: scale < wanted
	};
}
