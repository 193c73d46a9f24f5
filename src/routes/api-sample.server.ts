import { loadAtlas } from '$lib/data/folder.server';
import type { ApiSample } from './api-addresses';

/** The worked examples where the tables have them, else the first of each. */
export function apiSample(): ApiSample {
	const { companies, announcements } = loadAtlas();
	const disclosed = companies.filter((company) => company.disclosed);
	return {
		company: preferred('amazon', disclosed),
		announcement: preferred('amazon-nc-richmond-2025', announcements)
	};
}

function preferred(id: string, all: readonly { readonly id: string }[]): string | null {
	return (all.find((one) => one.id === id) ?? all[0])?.id ?? null;
}
