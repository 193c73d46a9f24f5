/** The column of a table that says when its rows were; tables without one are of no particular time. */
const WHEN: Readonly<Record<string, string>> = {
	announcements: 'announced_on',
	energy_deals: 'announced_on',
	company_capex: 'period_end',
	deflators: 'month',
	epoch_data_center_timelines: 'Date',
	state_count_vintages: 'as_of'
};

/** From the first to the last time a table's rows are of, as ISO 8601 writes a span; null where they are of none. */
export function temporalCoverage(
	table: string,
	rows: readonly Readonly<Record<string, unknown>>[]
): string | null {
	const column = WHEN[table];
	if (column === undefined) return null;
	const times = rows
		.map((row) => row[column])
		.filter((time) => typeof time === 'string')
		.toSorted();
	const [first, last] = [times[0], times.at(-1)];
	return first === undefined || last === undefined ? null : `${first}/${last}`;
}
