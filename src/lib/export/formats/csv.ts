import { tableOf, type Format } from './format';

const MIME = 'text/csv;charset=utf-8';

export const csv: Format = {
	id: 'csv',
	label: { en: 'Table (CSV)', de: 'Tabelle (CSV)' },
	meaning: {
		en: 'Exact numbers, with sources and address on every row.',
		de: 'Genaue Zahlen, mit Quellen und Adresse in jeder Zeile.'
	},
	extension: 'csv',
	mime: MIME,
	of: 'table',
	asks: ['extent'],
	async load() {
		const { csv: text } = await import('../csv');
		return {
			async make(figure, order) {
				const blob = new Blob([text(await tableOf(figure, order))], { type: MIME });
				return { blob, smaller: null };
			}
		};
	}
};
