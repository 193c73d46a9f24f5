import { slug, text, yesNo } from '../columns';
import { list } from '../field';
import { OURS } from '../licence';
import { table } from '../table';

export const companies = table({
	name: 'companies',
	title: { en: 'Companies', de: 'Firmen' },
	grain: {
		en: 'One company named in announcements, capital expenditure or power deals',
		de: 'Eine Firma aus Ankündigungen, Investitionsausgaben oder Stromverträgen'
	},
	fields: {
		id: slug('Name in addresses; it never changes', 'Name in Adressen; er ändert sich nie'),
		name: text('Name shown', 'Angezeigter Name', { unique: true }),
		aliases: list(
			text(
				'Other names it goes by in the tables (Alphabet is Google)',
				'Weitere Namen in den Tabellen (Alphabet ist Google)'
			)
		),
		disclosed: yesNo(
			'no: stands for unnamed parties and is not a company',
			'no: steht für Ungenannte und ist keine Firma'
		)
	},
	key: ['id'],
	licences: [OURS],
	sources: [{ title: 'Capex Atlas', path: null }]
});
