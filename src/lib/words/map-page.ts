import type { Localized } from '../domain/locale';
import type { DrawId } from '../view/view-state';

interface MapPageWords {
	readonly level: string;
	readonly states: string;
	readonly counties: string;
	readonly allCounties: string;
	readonly form: string;
	readonly map: string;
	readonly counters: string;
	readonly countKind: string;
	readonly draw: string;
	readonly drawn: Readonly<Record<DrawId, string>>;
	readonly automatic: (how: string) => string;
	readonly more: string;
}

/** The choices of the map's page, in both languages. */
export const mapPageWords: Localized<MapPageWords> = {
	en: {
		level: 'Areas',
		states: 'States',
		counties: 'Counties',
		allCounties: 'All counties of the US',
		form: 'View',
		map: 'Map',
		counters: 'Who counts what',
		countKind: 'Counted',
		draw: 'Drawn as',
		drawn: { auto: 'automatic', shade: 'shades', symbols: 'circles' },
		automatic: (how) => `automatic (${how})`,
		more: 'Classes, circles and sites'
	},
	de: {
		level: 'Gebiete',
		states: 'Bundesstaaten',
		counties: 'Countys',
		allCounties: 'Alle Countys der USA',
		form: 'Ansicht',
		map: 'Karte',
		counters: 'Wer zählt was',
		countKind: 'Gezählt',
		draw: 'Gezeichnet als',
		drawn: { auto: 'automatisch', shade: 'Farbstufen', symbols: 'Kreise' },
		automatic: (how) => `automatisch (${how})`,
		more: 'Klassen, Kreise und Standorte'
	}
};
