import { CEILING } from '../../domain/quantity';
import type { Measure } from './measure';

export const ceiling: Measure = {
	unit: 'usd',
	rounding: 'up',
	quantity: CEILING,
	ratio: null,
	ceilings: false,
	label: {
		en: 'Announced ceiling',
		de: 'Angekündigt, Obergrenze'
	},
	title: {
		en: 'Announced data-center investment at most',
		de: 'Angekündigte Investitionen in Rechenzentren, höchstens'
	},
	meaning: {
		en: 'What announcements can come to: “up to” by its amount, a range by its high end; “at least” has no upper limit.',
		de: 'Worauf Ankündigungen hinauslaufen können: „bis zu“ mit seinem Betrag, eine Spanne mit ihrem oberen Ende; „mindestens“ hat keine Obergrenze.'
	},
	limits: {
		en: 'Where a figure is open upwards, the ceiling is only what has been named so far.',
		de: 'Wo eine Angabe nach oben offen ist, ist die Obergrenze nur das bisher Genannte.'
	}
};
