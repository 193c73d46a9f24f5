import type { Atlas } from '../domain/atlas';
import { listAnnouncements, type AnnouncementList } from './announcement-list';
import type { Answer } from './answer';
import { ask } from './ask';
import { headlineOf, type Headline } from './headline';
import { largest } from './largest';
import { AMAZON_NC_GA, DEFAULTS, type ViewState } from './view-state';

/** Everything the first page shows, in the dollars of the atlas. */
export interface HomeFigures {
	readonly headline: Headline;
	readonly map: Answer;
	/** The states with the largest floors. */
	readonly top: Answer;
	/** The worked comparison; null where the tables have no such projects. */
	readonly amazon: Answer | null;
	readonly newest: AnnouncementList;
}

const NEWEST_SHOWN = 6;
/** What the map shows where the tables hold no counts of data centers. */
const ANNOUNCED: ViewState = { ...DEFAULTS.map, measure: 'floor' };

export function homeFigures(atlas: Atlas): HomeFigures {
	return {
		headline: headlineOf(atlas, DEFAULTS.compare),
		map: ask(atlas, atlas.stateCounts.length > 0 ? DEFAULTS.map : ANNOUNCED),
		top: ask(atlas, largest(atlas, DEFAULTS.compare)),
		amazon: holdsWorkedExample(atlas) ? ask(atlas, AMAZON_NC_GA) : null,
		newest: listAnnouncements(atlas, DEFAULTS.announcements, NEWEST_SHOWN)
	};
}

/** A company that the tables do not know is no filter, and the picture would be of everybody. */
function holdsWorkedExample({ announcements }: Atlas): boolean {
	const { items, companies } = AMAZON_NC_GA;
	return items.every((state) =>
		announcements.some((row) => row.state === state && companies.includes(row.companyId))
	);
}
