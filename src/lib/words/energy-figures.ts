import type { Localized } from '../domain/locale';

export interface EnergyFigureWords {
	readonly bars: (by: string, name: string, mw: string) => string;
	readonly barsUnknown: (by: string) => string;
	readonly barsShow: (deals: string) => string;
	readonly map: (state: string, mw: string) => string;
	readonly mapUnknown: string;
	readonly mapShows: string;
	readonly everything: string;
	readonly several: (mw: string, deals: string, one: boolean) => string;
	readonly unnamed: (mw: string, deals: string, one: boolean) => string;
	/** Stands where the megawatts of such deals would. */
	readonly unplacedUnknown: string;
	readonly adds: (mw: string) => string;
	readonly announced: (first: string, last: string) => string;
	readonly mapKicker: string;
	readonly mapHint: string;
	readonly fills: Readonly<Record<'ground' | 'no_figure' | 'not_reported' | 'none_found', string>>;
	readonly knownOf: (known: string, of: string) => string;
	readonly shared: (count: string, one: boolean) => string;
	readonly severalRow: string;
	readonly unnamedRow: string;
	readonly column: Readonly<
		Record<'counts' | 'shared' | 'known' | 'of' | 'kind' | 'years', string>
	>;
}

/** What is said beside the pictures of power deals, and in their tables. */
export const energyFigureWords: Localized<EnergyFigureWords> = {
	en: {
		bars: (by, name, mw) => `Megawatts by ${by}: ${name} comes first with ${mw}`,
		barsUnknown: (by) => `Power deals by ${by}: no capacity is public`,
		barsShow: (deals) => `Megawatts of ${deals} power deals, divided by status`,
		map: (state, mw) => `Where the power is to come from: most in ${state}, ${mw}`,
		mapUnknown: 'Where the power is to come from: no capacity in a single state is public',
		mapShows: 'Megawatts of power deals that name one state only',
		everything: 'all deals',
		several: (mw, deals, one) =>
			`Not allocated: ${mw} of ${one ? 'a deal that names' : `${deals} deals that name`} several states. It is neither split nor repeated.`,
		unnamed: (mw, deals, one) =>
			`Not on the map: ${mw} of ${one ? 'a deal that names' : `${deals} deals that name`} no state.`,
		unplacedUnknown: 'what is not public',
		adds: (mw) => `Circles and what is not on the map add up to ${mw}.`,
		announced: (first, last) =>
			first === last ? `announced ${first}` : `deals announced ${first} to ${last}`,
		mapKicker: 'Power by state',
		mapHint: 'Enter shows the deals of a state alone, and Escape all of them again.',
		fills: {
			ground: 'megawatts are known',
			no_figure: 'deals, but no megawatts in the sum',
			not_reported: 'only deals that span several states',
			none_found: 'no deal found'
		},
		knownOf: (known, of) => `Capacity known for ${known} of ${of} deals`,
		shared: (count, one) =>
			one
				? 'Named by 1 more deal together with other states; its megawatts are not split'
				: `Named by ${count} more deals together with other states; their megawatts are not split`,
		severalRow: 'Several states (not allocated)',
		unnamedRow: 'No state named',
		column: {
			counts: 'In the sum',
			shared: 'Deals shared with other states',
			known: 'Deals counted',
			of: 'Deals that count if known',
			kind: 'Kind of deal',
			years: 'Years'
		}
	},
	de: {
		bars: (by, name, mw) => `Megawatt nach ${by}: an erster Stelle ${name} mit ${mw}`,
		barsUnknown: (by) => `Stromverträge nach ${by}: keine Leistung ist öffentlich`,
		barsShow: (deals) => `Megawatt aus ${deals} Stromverträgen, nach Status unterteilt`,
		map: (state, mw) => `Woher der Strom kommen soll: am meisten in ${state}, ${mw}`,
		mapUnknown:
			'Woher der Strom kommen soll: keine Leistung in einem einzelnen Staat ist öffentlich',
		mapShows: 'Megawatt aus Stromverträgen, die nur einen Bundesstaat nennen',
		everything: 'alle Verträge',
		several: (mw, deals, one) =>
			`Nicht zugeordnet: ${mw} aus ${one ? 'einem Vertrag, der' : `${deals} Verträgen, die`} mehrere Bundesstaaten ${one ? 'nennt' : 'nennen'}. Es wird weder geteilt noch wiederholt.`,
		unnamed: (mw, deals, one) =>
			`Nicht auf der Karte: ${mw} aus ${one ? 'einem Vertrag, der' : `${deals} Verträgen, die`} keinen Bundesstaat ${one ? 'nennt' : 'nennen'}.`,
		unplacedUnknown: 'nicht Öffentliches',
		adds: (mw) => `Die Kreise und was nicht auf der Karte ist ergeben zusammen ${mw}.`,
		announced: (first, last) =>
			first === last ? `angekündigt ${first}` : `Verträge angekündigt ${first} bis ${last}`,
		mapKicker: 'Strom nach Bundesstaat',
		mapHint: 'Enter zeigt nur die Verträge eines Bundesstaats, Escape wieder alle.',
		fills: {
			ground: 'Megawatt sind bekannt',
			no_figure: 'Verträge, aber keine Megawatt in der Summe',
			not_reported: 'nur Verträge, die mehrere Bundesstaaten umfassen',
			none_found: 'kein Vertrag gefunden'
		},
		knownOf: (known, of) => `Leistung bekannt für ${known} von ${of} Verträgen`,
		shared: (count, one) =>
			one
				? 'Von 1 weiteren Vertrag zusammen mit anderen Staaten genannt; seine Megawatt werden nicht geteilt'
				: `Von ${count} weiteren Verträgen zusammen mit anderen Staaten genannt; ihre Megawatt werden nicht geteilt`,
		severalRow: 'Mehrere Bundesstaaten (nicht zugeordnet)',
		unnamedRow: 'Kein Bundesstaat genannt',
		column: {
			counts: 'In der Summe',
			shared: 'Mit anderen Staaten geteilte Verträge',
			known: 'Gezählte Verträge',
			of: 'Verträge, die zählen würden',
			kind: 'Art des Vertrags',
			years: 'Jahre'
		}
	}
};
