import type { Atlas } from '../domain/atlas';
import { listAnnouncements, type AnnouncementList } from './announcement-list';
import type { Answer } from './answer';
import { ask } from './ask';
import { headlineOf, type Headline } from './headline';
import { largest } from './largest';
import { AMAZON_NC_GA, DEFAULTS } from './view-state';

/** Everything the first page shows, in the dollars of the atlas. */
export interface HomeFigures {
	readonly headline: Headline;
	readonly map: Answer;
	/** The states with the largest floors. */
	readonly top: Answer;
	readonly amazon: Answer;
	readonly newest: AnnouncementList;
}

const NEWEST_SHOWN = 6;

export function homeFigures(atlas: Atlas): HomeFigures {
	return {
		headline: headlineOf(atlas, DEFAULTS.compare),
		map: ask(atlas, DEFAULTS.map),
		top: ask(atlas, largest(atlas, DEFAULTS.compare)),
		amazon: ask(atlas, AMAZON_NC_GA),
		newest: listAnnouncements(atlas, DEFAULTS.announcements, NEWEST_SHOWN)
	};
}
