import { tableOf, type Format } from './format';

const MIME = 'application/json';

export const json: Format = {
	id: 'json',
	label: { en: 'Table (JSON)', de: 'Tabelle (JSON)' },
	meaning: {
		en: 'Exact numbers for programs; unknown is null.',
		de: 'Genaue Zahlen für Programme; Unbekanntes ist null.'
	},
	extension: 'json',
	mime: MIME,
	of: 'table',
	asks: ['extent'],
	async load() {
		const { json: text } = await import('../json');
		return {
			async make(figure, order) {
				const blob = new Blob([text(await tableOf(figure, order))], { type: MIME });
				return { blob, smaller: null };
			}
		};
	}
};
