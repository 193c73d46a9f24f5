import { loadAtlas } from '$lib/data/folder.server';
import { loadReleases } from '$lib/data/releases.server';
import { ask } from '$lib/view/ask';
import { DEFAULTS } from '$lib/view/view-state';
import { inBothLanguages } from '../entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = inBothLanguages;

export const load: PageServerLoad = () => ({
	answer: ask(loadAtlas(), DEFAULTS.compare),
	releases: loadReleases()
});
