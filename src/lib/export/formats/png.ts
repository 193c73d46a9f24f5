import { pictureOf, type Format } from './format';

export const png: Format = {
	id: 'png',
	label: { en: 'Picture (PNG)', de: 'Bild (PNG)' },
	meaning: {
		en: 'Pixels, for everything that shows pictures.',
		de: 'Pixel, für alles, was Bilder zeigt.'
	},
	extension: 'png',
	mime: 'image/png',
	of: 'picture',
	asks: ['preset', 'scale', 'theme', 'ground'],
	async load() {
		const { png: make } = await import('../png');
		return {
			async make(figure, order) {
				const { blob, size, asPlanned } = await make(
					pictureOf(figure, order),
					order.look,
					order.pixels
				);
				return { blob, smaller: asPlanned ? null : size };
			}
		};
	}
};
