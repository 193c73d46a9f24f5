import { exportWords } from '../../words/export';
import type { Format } from './format';

const MIME = 'image/png';

export const png: Format = {
	id: 'png',
	label: { en: exportWords.en.png, de: exportWords.de.png },
	meaning: { en: exportWords.en.pngMeans, de: exportWords.de.pngMeans },
	extension: 'png',
	mime: MIME,
	of: 'picture',
	async load() {
		const { png: make } = await import('../png');
		return {
			async make({ picture }, look, scale) {
				if (!picture) throw new Error('This figure has no picture');
				const { blob, size, asPlanned } = await make(picture(look.tokens), look, scale);
				return { blob, smaller: asPlanned ? null : size };
			}
		};
	}
};
