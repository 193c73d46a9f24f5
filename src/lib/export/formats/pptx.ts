import { pictureOf, type Format } from './format';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const pptx: Format = {
	id: 'pptx',
	label: { en: 'Slide (PowerPoint)', de: 'Folie (PowerPoint)' },
	meaning: {
		en: 'A slide with its title as text, the picture as vectors, and the sources in the notes.',
		de: 'Eine Folie mit dem Titel als Text, dem Bild als Vektoren und den Quellen in den Notizen.'
	},
	extension: 'pptx',
	mime: MIME,
	of: 'picture',
	asks: ['theme'],
	async load() {
		const { pptx: make } = await import('../pptx');
		return {
			async make(figure, order) {
				const bytes = await make(
					(tokens) => pictureOf(figure, { ...order, look: { ...order.look, tokens } }),
					order.look
				);
				return { blob: new Blob([bytes], { type: MIME }), smaller: null };
			}
		};
	}
};
