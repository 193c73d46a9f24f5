import { COUNT_KINDS } from '../../domain/state-count';
import { choice, integer, slug, stateCode } from '../columns';
import { ODBL, OURS } from '../licence';
import { table } from '../table';

export const stateCounts = table({
	name: 'state_counts',
	title: { en: 'Data centers per state', de: 'Rechenzentren je Bundesstaat' },
	grain: {
		en: 'One vintage, state and kind of count',
		de: 'Eine Zählung, ein Bundesstaat und eine Zählart'
	},
	fields: {
		vintage_id: slug('Who counted, and when', 'Wer gezählt hat und wann', {
			references: { table: 'state_count_vintages', column: 'vintage_id' }
		}),
		state: stateCode('State', 'Bundesstaat', { references: { table: 'states', column: 'state' } }),
		count_kind: choice(
			COUNT_KINDS,
			'What was counted; kinds are never added',
			'Was gezählt wurde; Arten werden nie addiert'
		),
		count: integer('Data centers', 'Rechenzentren', { unit: 'data_centers', minimum: 0 })
	},
	key: ['vintage_id', 'state', 'count_kind'],
	// Those of the IM3 atlas and of OpenStreetMap are derived from databases under the ODbL.
	licences: [OURS, ODBL],
	credit:
		'Each counter as named in state_count_vintages; IM3 / PNNL and OpenStreetMap contributors',
	sources: [{ title: 'The counters named in state_count_vintages', path: null }]
});
