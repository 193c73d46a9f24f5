import type { Searched } from './search-index';

/** What can be asked for in this atlas: its most announced state, company and county, and who supplies power in the most deals. */
export function searchExamples({ atlas, suppliers }: Searched): string[] {
	const { announcements, companies, states } = atlas;
	const disclosed = new Set(companies.flatMap(({ id, disclosed }) => (disclosed ? id : [])));
	const state = mostFrequent(announcements.flatMap(({ state }) => state ?? []));
	const company = mostFrequent(
		announcements.flatMap(({ companyId }) => (disclosed.has(companyId) ? companyId : []))
	);
	const counties = announcements.flatMap((row) => row.counties);
	const county = mostFrequent(counties.map(({ fips }) => fips));
	return [
		states.find(({ code }) => code === state)?.name,
		companies.find(({ id }) => id === company)?.name,
		suppliers[0]?.name,
		counties.find(({ fips }) => fips === county)?.name
	].filter((name) => name !== undefined);
}

/** Of equals the first. */
function mostFrequent<Key extends string>(keys: readonly Key[]): Key | undefined {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
