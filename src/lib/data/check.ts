import { eachTable, type Tables } from './catalog';
import { amounts } from './check/amounts';
import { capexPeriods } from './check/capex-periods';
import { companyNames } from './check/company-names';
import { coverage } from './check/coverage';
import { dates } from './check/dates';
import { frontierSites } from './check/frontier-sites';
import { lineages } from './check/lineages';
import { places } from './check/places';
import { plausibility } from './check/plausibility';
import { references } from './check/references';
import { repeatedKeys } from './check/repeated-keys';
import { scopes } from './check/scopes';
import { secondSources } from './check/second-sources';
import { settle, type Settled } from './exceptions';
import type { DataIssue } from './issue';

/** Rules between rows and between tables; a new one is a file and a line here. */
const RULES: readonly ((tables: Tables) => DataIssue[])[] = [
	repeatedKeys,
	references,
	companyNames,
	scopes,
	places,
	amounts,
	dates,
	lineages,
	secondSources,
	coverage,
	capexPeriods,
	frontierSites,
	plausibility
];

/** What is wrong with the tables, in their order, less what they declare as exceptions. */
export function check(tables: Tables): Settled {
	const decoding = eachTable(tables).flatMap(({ issues }) => issues);
	// Where a whole table is missing every reference to it would look wrong: only the absence is reported.
	if (eachTable(tables).some(({ isComplete }) => !isComplete))
		return { issues: decoding, used: [], withoutRow: [] };
	const settled = settle(tables, findings(tables));
	return { ...settled, issues: inOrder(tables, [...decoding, ...settled.issues]) };
}

/** What the rules report, exceptions included. */
export function findings(tables: Tables): DataIssue[] {
	return RULES.flatMap((rule) => rule(tables));
}

function inOrder(tables: Tables, issues: readonly DataIssue[]): DataIssue[] {
	const place = new Map(eachTable(tables).map(({ table }, index) => [table.name, index]));
	return issues.toSorted(
		(a, b) =>
			(place.get(a.dataset) ?? 0) - (place.get(b.dataset) ?? 0) || (a.row ?? 0) - (b.row ?? 0)
	);
}
