import { exportWords } from '../../words/export';
import type { Format } from './format';

const MIME = 'text/csv;charset=utf-8';

export const csv: Format = {
	id: 'csv',
	label: { en: exportWords.en.csv, de: exportWords.de.csv },
	meaning: { en: exportWords.en.csvMeans, de: exportWords.de.csvMeans },
	extension: 'csv',
	mime: MIME,
	of: 'table',
	async load() {
		const { csv: text } = await import('../csv');
		return {
			make: ({ table }) =>
				Promise.resolve({ blob: new Blob([text(table())], { type: MIME }), smaller: null })
		};
	}
};
