import type { Flaw } from '../issue';
import { MOST_IN_LINEAGE, MOST_WAYS_UP, type LinkRule } from './own-announcement-links';

export type PlaceRule = 'county_steps' | 'no_such_county' | 'county_elsewhere' | 'county_name';

/** What is wrong with a row of a reader's announcements beyond its single cells, and what to do about it. */
export const ANNOUNCEMENT_RULES: Readonly<
	Record<LinkRule | PlaceRule | 'missing_column' | 'repeated_id', Flaw>
> = {
	missing_column: {
		problem: {
			en: 'the file has no such column, and every row needs it',
			de: 'diese Spalte fehlt der Datei, und jede Zeile braucht sie'
		},
		remedy: {
			en: 'Add it, named as in the template.',
			de: 'Ergänzen und so benennen wie in der Vorlage.'
		}
	},
	repeated_id: {
		problem: {
			en: 'a row above already has this id',
			de: 'eine Zeile weiter oben hat schon diese id'
		},
		remedy: {
			en: 'Give each announcement an id of its own, or remove the copy.',
			de: 'Jeder Ankündigung eine eigene id geben oder die Kopie entfernen.'
		}
	},
	county_steps: {
		problem: {
			en: 'not as many codes as county names',
			de: 'nicht so viele Codes wie County-Namen'
		},
		remedy: {
			en: 'Write one code for each name, in the same order, joined by ;.',
			de: 'Für jeden Namen einen Code schreiben, in derselben Reihenfolge, mit ; verbunden.'
		}
	},
	no_such_county: {
		problem: { en: 'no county of this code', de: 'kein County mit diesem Code' },
		remedy: {
			en: 'Write its five-digit FIPS code (Connecticut: also its eight old counties).',
			de: 'Den fünfstelligen FIPS-Code schreiben (Connecticut: auch die acht alten Countys).'
		}
	},
	county_elsewhere: {
		problem: {
			en: 'a county of another state than the row’s',
			de: 'ein County eines anderen Bundesstaats als die Zeile'
		},
		remedy: { en: 'Correct the code or the state.', de: 'Den Code oder den Staat berichtigen.' }
	},
	county_name: {
		problem: {
			en: 'the code of a county of another name',
			de: 'der Code eines Countys mit anderem Namen'
		},
		remedy: { en: 'Correct the code or the name.', de: 'Den Code oder den Namen berichtigen.' }
	},
	cycle: {
		problem: {
			en: 'following these links leads back to this row',
			de: 'wer diesen Verknüpfungen folgt, kommt zu dieser Zeile zurück'
		},
		remedy: {
			en: 'Find which of them is wrong, and empty it.',
			de: 'Feststellen, welche davon falsch ist, und sie leeren.'
		}
	},
	fork: {
		problem: {
			en: 'another row replaces the same announcement',
			de: 'auch eine andere Zeile ersetzt dieselbe Ankündigung'
		},
		remedy: {
			en: 'Let each announcement be replaced by one other only; use part_of for pieces.',
			de: 'Jede Ankündigung nur durch eine andere ersetzen; für Teile part_of verwenden.'
		}
	},
	backwards: {
		problem: {
			en: 'replaces what was announced only later',
			de: 'ersetzt, was erst später angekündigt wurde'
		},
		remedy: {
			en: 'Let the later row supersede the earlier one, or correct a date.',
			de: 'Die spätere Zeile die frühere ersetzen lassen oder ein Datum berichtigen.'
		}
	},
	long_lineage: {
		problem: {
			en: `the ${MOST_IN_LINEAGE + 1}st announcement of one project, or a later one`,
			de: `die ${MOST_IN_LINEAGE + 1}. Ankündigung eines Vorhabens oder eine spätere`
		},
		remedy: {
			en: 'Check the links: each names the announcement that it replaces.',
			de: 'Die Verknüpfungen prüfen: Jede nennt die Ankündigung, die sie ersetzt.'
		}
	},
	tangled_plans: {
		problem: {
			en: `more than ${MOST_WAYS_UP} plans above it, one in the other`,
			de: `über ${MOST_WAYS_UP} Pläne darüber, einer im anderen`
		},
		remedy: {
			en: 'Let each piece name the one plan that holds its money.',
			de: 'Jeden Teil den einen Plan nennen lassen, der sein Geld enthält.'
		}
	},
	successor_of_lost: {
		problem: {
			en: 'replaces a row that was set aside and itself replaced another: alone it would be counted beside that one',
			de: 'ersetzt eine zurückgestellte Zeile, die selbst eine andere ersetzte: Allein würde sie neben jener gezählt'
		},
		remedy: {
			en: 'Mend the row that it replaces.',
			de: 'Die Zeile berichtigen, die sie ersetzt.'
		}
	}
};
