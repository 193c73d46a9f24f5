import { STATE_CODES } from '../../domain/place';
import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue } from '../issue';

/** A vintage covers as many states as it says, and the table of states has all of them. */
export function coverage(tables: Tables): DataIssue[] {
	return [...vintages(tables), ...absentStates(tables)];
}

function vintages({ stateCountVintages, stateCounts }: Tables): DataIssue[] {
	const counted = new Map<string, Set<string>>();
	for (const { vintage_id, state } of stateCounts.rows) {
		counted.set(vintage_id, (counted.get(vintage_id) ?? new Set()).add(state));
	}
	return stateCountVintages.rows.flatMap(({ vintage_id, states_covered }, index) => {
		const found = counted.get(vintage_id)?.size ?? 0;
		if (found === states_covered) return [];
		return [
			issueAt(stateCountVintages, index, 'states_covered', {
				problem: {
					en: `state_counts has ${found} states of this vintage`,
					de: `state_counts hat ${found} Bundesstaaten dieser Zählung`
				},
				remedy: {
					en: 'Correct the number, or add the missing counts.',
					de: 'Die Zahl berichtigen oder die fehlenden Zählungen ergänzen.'
				}
			})
		];
	});
}

function absentStates({ states }: Tables): DataIssue[] {
	const present = new Set(states.rows.map(({ state }) => state));
	return STATE_CODES.filter((code) => !present.has(code)).map((code) => ({
		dataset: states.table.name,
		row: null,
		column: 'state',
		value: code,
		problem: { en: 'the state has no row', de: 'der Bundesstaat hat keine Zeile' },
		remedy: {
			en: 'Add it: without population and GDP nothing can be set against it.',
			de: 'Ergänzen: ohne Bevölkerung und BIP lässt sich nichts darauf beziehen.'
		}
	}));
}
