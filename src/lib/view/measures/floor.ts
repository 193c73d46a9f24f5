import { DOLLARS } from '../../domain/quantity';
import type { Measure } from './measure';

export const floor: Measure = {
	unit: 'usd',
	rounding: 'down',
	quantity: DOLLARS,
	ratio: null,
	ceilings: true,
	label: { en: 'Announced floor', de: 'Angekündigt, Untergrenze' },
	title: {
		en: 'Announced data-center investment',
		de: 'Angekündigte Investitionen in Rechenzentren'
	},
	meaning: {
		en: 'What announcements commit to at least: “up to” counts as nothing firm, a range by its low end.',
		de: 'Was Ankündigungen mindestens zusagen: „bis zu“ zählt als nicht fest, eine Spanne mit ihrem unteren Ende.'
	},
	limits: {
		en: 'Announced, not spent. Money of a plan and of its sites is counted once; national plans stand apart.',
		de: 'Angekündigt, nicht ausgegeben. Geld eines Plans und seiner Standorte zählt einmal; US-weite Pläne stehen für sich.'
	}
};
