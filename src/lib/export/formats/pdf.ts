import { pictureOf, type Format } from './format';

const MIME = 'application/pdf';

export const pdf: Format = {
	id: 'pdf',
	label: { en: 'Document (PDF)', de: 'Dokument (PDF)' },
	meaning: {
		en: 'A page to print or to send: sharp at any size, fonts included, the address a link.',
		de: 'Eine Seite zum Drucken oder Verschicken: in jeder Größe scharf, mit Schriften, die Adresse als Link.'
	},
	extension: 'pdf',
	mime: MIME,
	of: 'picture',
	asks: ['page', 'theme'],
	async load() {
		const { pdf: make } = await import('../pdf');
		return {
			async make(figure, order) {
				const bytes = await make(
					(tokens) => pictureOf(figure, { ...order, look: { ...order.look, tokens } }),
					order.look,
					order.page
				);
				return { blob: new Blob([bytes], { type: MIME }), smaller: null };
			}
		};
	}
};
