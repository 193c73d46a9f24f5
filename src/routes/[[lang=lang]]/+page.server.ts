import { loadAtlas } from '$lib/data/folder.server';
import { homeFigures } from '$lib/view/home-figures';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => homeFigures(loadAtlas());
