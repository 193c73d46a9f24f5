import { tableOf, type Format } from './format';

export const xlsx: Format = {
	id: 'xlsx',
	label: { en: 'Workbook (XLSX)', de: 'Arbeitsmappe (XLSX)' },
	meaning: {
		en: 'Typed cells for Excel and others, with a sheet of sources and one of method.',
		de: 'Zellen mit Datentyp für Excel und andere, mit je einem Blatt für Quellen und Methode.'
	},
	extension: 'xlsx',
	mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	of: 'table',
	asks: ['extent'],
	async load() {
		const { xlsx: make } = await import('../xlsx');
		return {
			async make(figure, order) {
				const blob = await make(await tableOf(figure, order), order.locale);
				return { blob, smaller: null };
			}
		};
	}
};
