import { pictureOf, type Format } from './format';

const MIME = 'image/svg+xml';

export const svg: Format = {
	id: 'svg',
	label: { en: 'Vector picture (SVG)', de: 'Vektorbild (SVG)' },
	meaning: {
		en: 'Sharp at any size; text stays text and can be edited.',
		de: 'In jeder Größe scharf; Text bleibt Text und lässt sich bearbeiten.'
	},
	extension: 'svg',
	mime: MIME,
	of: 'picture',
	asks: ['preset', 'theme', 'ground'],
	async load() {
		const { svg: make } = await import('../svg');
		return {
			make(figure, order) {
				const { text } = make(pictureOf(figure, order), order.look);
				return Promise.resolve({ blob: new Blob([text], { type: MIME }), smaller: null });
			}
		};
	}
};
