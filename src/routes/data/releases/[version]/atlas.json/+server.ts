import { error } from '@sveltejs/kit';
import { loadReleases, releasedAtlas } from '$lib/data/releases.server';
import type { EntryGenerator, RequestHandler } from './$types';

/** An organisation's own tables may have no release at all, and then there is nothing to write. */
export const prerender = 'auto';

export const entries: EntryGenerator = () => loadReleases().map(({ version }) => ({ version }));

/** All the data as it was in a release, byte for byte: what pinned figures read. */
export const GET: RequestHandler = ({ params }) => {
	if (!loadReleases().some(({ version }) => version === params.version)) error(404);
	return new Response(releasedAtlas(params.version), {
		headers: { 'content-type': 'application/json' }
	});
};
