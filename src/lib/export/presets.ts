import type { Localized } from '../domain/locale';

/** A shape that pictures are used in. */
export interface Preset {
	readonly label: Localized;
	/** What the picture is laid out for, in pixels: with a shape of its own at least that. */
	readonly width: number;
	/** How wide a bitmap of it is at 1×. */
	readonly pixels: number;
	/** Height over width; null is as high as the picture needs. */
	readonly aspect: number | null;
}

export const PRESET_IDS = ['page', 'column', 'slide', 'square', 'a4'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export const PRESETS: Readonly<Record<PresetId, Preset>> = {
	page: {
		label: { en: 'Report, full width', de: 'Bericht, ganze Breite' },
		width: 960,
		pixels: 960,
		aspect: null
	},
	column: {
		label: { en: 'Report column', de: 'Spalte im Bericht' },
		width: 560,
		pixels: 560,
		aspect: null
	},
	slide: {
		label: { en: 'Slide 16:9', de: 'Folie 16:9' },
		width: 680,
		pixels: 1280,
		aspect: 9 / 16
	},
	square: { label: { en: 'Square', de: 'Quadrat' }, width: 640, pixels: 1080, aspect: 1 },
	a4: { label: { en: 'A4 landscape', de: 'A4 quer' }, width: 720, pixels: 1123, aspect: 210 / 297 }
};
