import type { Locale, Localized } from '../domain/locale';
import { number } from '../format/number';
import { percent } from '../format/percent';
import { whyUnknown } from '../view/mark';
import { measureOf } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import type { OwnFigure, OwnFigures } from '../view/own-figures';
import { wordsOf } from '.';
import { perPhraseOf } from './title';
import { saidFigure } from './value';

interface AnnouncedFiguresWords {
	readonly measure: string;
	readonly value: string;
	readonly rank: string;
	readonly rankOf: (rank: string, of: string) => string;
	readonly ranksAmong: string;
	readonly known: (known: string, of: string) => string;
	/** Why figures of the same projects are known of more or fewer. */
	readonly ofHowMany: string;
	readonly setAside: (count: string, one: boolean) => string;
	readonly status: string;
	readonly floor: string;
	readonly share: string;
}

/** Every text of the tables of what is announced in a state or by a company. */
export const announcedFiguresWords: Localized<AnnouncedFiguresWords> = {
	en: {
		measure: 'Measure',
		value: 'Value',
		rank: 'Rank',
		rankOf: (rank, of) => `${rank} of ${of}`,
		ranksAmong: 'Ranks are among the states that have the figure.',
		known: (known, of) => `known for ${known} of ${of} projects`,
		ofHowMany:
			'Of how many projects a figure is known differs: a plan and the sites announced under it are one where the plan states the figure, and several where it does not.',
		setAside: (count, one) =>
			`${count} ${one ? 'project is' : 'projects are'} set aside, so not in the floor.`,
		status: 'Status',
		floor: 'Floor',
		share: 'Share'
	},
	de: {
		measure: 'Größe',
		value: 'Wert',
		rank: 'Rang',
		rankOf: (rank, of) => `${rank} von ${of}`,
		ranksAmong: 'Rang unter den Bundesstaaten, für die es die Zahl gibt.',
		known: (known, of) => `bekannt für ${known} von ${of} Projekten`,
		ofHowMany:
			'Von wie vielen Projekten eine Angabe bekannt ist, ist verschieden: Ein Plan und die unter ihm angekündigten Standorte sind eines, wo der Plan die Angabe macht, und mehrere, wo nicht.',
		setAside: (count, one) =>
			`${count} ${one ? 'Projekt ist' : 'Projekte sind'} nicht gezählt, also nicht in der Untergrenze.`,
		status: 'Status',
		floor: 'Untergrenze',
		share: 'Anteil'
	}
};

/** A figure's name: `Announced floor per resident`. */
export function figureLabel(
	{ measure, per }: OwnFigure,
	request: OwnFigures['request'],
	locale: Locale
): string {
	const phrase = perPhraseOf({ request: { ...request, measure, per } }, locale);
	return `${measureOf(measure).label[locale]} ${phrase}`.trim();
}

/** A figure as people say it, `$201B or more` where it is open, or the mark that stands for it. */
export function figureText({ measure, value, open, mark }: OwnFigure, locale: Locale): string {
	const { mark: marks, table } = wordsOf(locale);
	if (value === null) return marks[whyUnknown(mark)];
	const said = saidFigure(value, measure, locale);
	return measure === 'ceiling' && open ? table.orMore(said) : said;
}

/** What a figure rests on: how many projects state it, or how many people it is set against; empty for a mere count. */
export function figureBase(
	{ measure, per, known, of }: OwnFigure,
	{ population }: OwnFigures,
	locale: Locale
): string {
	const { denominator } = normalizationOf(per);
	if (denominator)
		return population === null
			? ''
			: `${denominator.label[locale]} ${denominator.year}: ${number(population, locale)}`;
	if (measure === 'projects' || of === 0) return '';
	return announcedFiguresWords[locale].known(number(known, locale), number(of, locale));
}

/** Said where figures of the same projects rest on more or fewer of them. */
export function howManyNote(
	{ figures }: Pick<OwnFigures, 'figures'>,
	locale: Locale
): string | null {
	const bases = figures.flatMap(({ measure, of }) =>
		measure === 'projects' || of === 0 ? [] : of
	);
	return new Set(bases).size > 1 ? announcedFiguresWords[locale].ofHowMany : null;
}

/** What must be known beside a state's floor: doubtful money, one project that outweighs the rest, what is set aside. */
export function panelNotes(figures: OwnFigures, locale: Locale): string[] {
	const { figure } = wordsOf(locale);
	const { name, floor, doubtful, dominant, setAside } = figures;
	const counted = figures.figures.find(({ measure }) => measure === 'floor')?.known ?? 0;
	const notes: string[] = [];
	if (floor !== null && floor > 0 && doubtful > 0)
		notes.push(
			figure.doubtful.floor(
				saidFigure(doubtful, 'floor', locale),
				percent(doubtful / floor, locale)
			)
		);
	// A state that is one project altogether needs no telling.
	for (const { company, project, share } of counted > 1 ? dominant : [])
		notes.push(figure.dominant(name, `${company}, ${project}`, percent(share, locale)));
	if (setAside > 0)
		notes.push(announcedFiguresWords[locale].setAside(number(setAside, locale), setAside === 1));
	return notes;
}
