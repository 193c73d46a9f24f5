import { choice, integer, partialDate, slug, text, url } from '../columns';
import { optional } from '../field';
import { ODBL, OURS } from '../licence';
import { table } from '../table';

export const stateCountVintages = table({
	name: 'state_count_vintages',
	title: { en: 'Counters of data centers', de: 'Zähler von Rechenzentren' },
	grain: { en: 'One counter and day', de: 'Ein Zähler und Tag' },
	fields: {
		vintage_id: slug('Name of the vintage', 'Name der Zählung'),
		label: text('Name shown', 'Angezeigter Name', { unique: true }),
		source_publisher: text('Who counted', 'Wer gezählt hat'),
		as_of: partialDate('The day of the count', 'Tag der Zählung'),
		states_covered: integer(
			'How many states have a number',
			'Für wie viele Bundesstaaten es eine Zahl gibt',
			{ unit: 'states', minimum: 1, maximum: 51 }
		),
		source_url: url('Page on which it was read', 'Seite, auf der es gelesen wurde'),
		source_published_on: optional(
			partialDate('When the source was published', 'Wann die Quelle erschien')
		),
		inclusion_rule: optional(
			text(
				"What the counter counts, in the counter's terms; empty: not stated",
				'Was gezählt wird, in den Begriffen des Zählers; leer: nicht angegeben'
			)
		),
		licence: optional(
			text(
				'Licence of the counts, by its Open Definition id; empty: not stated',
				'Lizenz der Zahlen, mit ihrer Open-Definition-Kennung; leer: nicht angegeben'
			)
		),
		from_openstreetmap: optional(
			choice(
				['yes'],
				'Counted in OpenStreetMap, whose credit and licence go with it; empty: not stated',
				'In OpenStreetMap gezählt, dessen Nennung und Lizenz mitgehen; leer: nicht angegeben'
			)
		),
		note: optional(
			text(
				'What else has to be known, in our words',
				'Was man sonst wissen muss, in unseren Worten'
			)
		)
	},
	key: ['vintage_id'],
	// Rows counted in OpenStreetMap fall under the ODbL.
	licences: [OURS, ODBL],
	sources: [{ title: 'Capex Atlas, from the pages named in source_url', path: null }]
});
