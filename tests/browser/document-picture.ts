import { plotOfBars } from '../../src/lib/charts/draw';
import { plotOfLegend } from '../../src/lib/charts/draw-legend';
import { pictureTokens } from '../../src/lib/components/export/picture-tokens';
import '../../src/lib/components/tokens.css';
import type { Figure, Order } from '../../src/lib/export/formats/format';
import type { Picture } from '../../src/lib/export/picture';
import { anAnswer } from '../unit/charts/an-answer';

export const ADDRESS = 'https://atlas.example/compare/?show=NC,GA&company=amazon';
export const TITLE = 'Angekündigte Investitionen von Amazon: „North Carolina“ & Georgia – größer';

const ANSWER = anAnswer([
	{
		name: 'Georgia',
		value: 11e9,
		high: 12e9,
		open: true,
		parts: [{ key: 'under_construction', value: 11e9 }]
	},
	{ name: 'North Carolina', value: 10e9 }
]);
export const TOKENS = await pictureTokens('light');

/** A figure of bars, one hatched, with every part a picture can have. */
export function figure(more: Partial<Picture> = {}): Figure {
	return {
		tables: {},
		picture: (tokens) => ({
			title: TITLE,
			subtitle: 'US-Dollar, Untergrenze; „bis zu“ zählt als nicht fest.',
			sources: 'Office of the Governor of North Carolina, 4 June 2025',
			licence: 'CC BY 4.0',
			dataVersion: '2026-07-02-abcdef',
			address: ADDRESS,
			legend: plotOfLegend(ANSWER, tokens, 'de'),
			plot: plotOfBars(ANSWER, tokens, 'de'),
			notes: ['Zwei Bezirke gegen einen.'],
			coverage: 'Betrag bekannt für 2 von 2 Projekten',
			credit: 'Capex Atlas',
			asOf: null,
			values: { columns: ['state', 'floor'], rows: [['GE0', 11e9]] },
			...more
		})
	};
}

export function order(more: Partial<Order> = {}): Order {
	return {
		locale: 'de',
		look: {
			tokens: TOKENS,
			locale: 'de',
			width: 960,
			aspect: null,
			ground: 'paper',
			headed: true
		},
		pixels: 960 * 2,
		page: 'a4',
		extent: 'shown',
		...more
	};
}

/** A plot that is drawn as a box of its own height. */
export function boxPlot(height: (width: number) => number): Picture['plot'] {
	return {
		height,
		draw(pen, box) {
			pen.fillStyle = TOKENS['ramp-4'];
			pen.fillRect(box.x, box.y, box.width, height(box.width));
		}
	};
}
