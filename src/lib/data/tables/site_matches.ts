import { choice, slug, text } from '../columns';
import { OURS } from '../licence';
import { table } from '../table';

export const siteMatches = table({
	name: 'site_matches',
	title: {
		en: 'Frontier data centers and their announcements',
		de: 'Größte KI-Rechenzentren und ihre Ankündigungen'
	},
	grain: {
		en: 'One frontier site and an announcement about it, matched by us with the reason',
		de: 'Ein Standort und eine Ankündigung dazu, von uns zugeordnet, mit dem Grund'
	},
	fields: {
		site: text(
			"Name of the site, as Epoch's list has it",
			'Name des Standorts, wie Epoch ihn nennt',
			{
				references: { table: 'epoch_frontier_data_centers', column: 'Name' }
			}
		),
		announcement_id: slug('The announcement', 'Die Ankündigung', {
			references: { table: 'announcements', column: 'id' }
		}),
		extent: choice(
			['same_site', 'one_of_several'],
			'Whether the announcement is about this site alone or about several, whose figures are then not its own',
			'Ob die Ankündigung nur diesen Standort meint oder mehrere, deren Zahlen dann nicht seine eigenen sind'
		),
		reason: text('Why we take them for the same', 'Warum wir sie für dasselbe halten')
	},
	key: ['site', 'announcement_id'],
	licences: [OURS],
	sources: [
		{
			title:
				'Capex Atlas, from names, places and parties in both tables; not confirmed by the companies',
			path: null
		}
	]
});
