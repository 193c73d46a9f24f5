import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue, Flaw } from '../issue';
import { isCalled, knownCounties, type NamedCounty } from './county-register';

/** Counties exist, lie in the state the row names and go by the name it gives them. */
export function places(tables: Tables): DataIssue[] {
	const counties = knownCounties(tables);
	const byFips = new Map(counties.map((county) => [county.fips, county]));
	return [
		...announcedCounties(tables, byFips),
		...dealCounties(tables, counties),
		...facilityCounties(tables, byFips),
		...countyStates(tables)
	];
}

function announcedCounties(
	{ announcements }: Tables,
	byFips: ReadonlyMap<string, NamedCounty>
): DataIssue[] {
	return announcements.rows.flatMap(({ state, county, county_fips }, index) => {
		const at = (flaw: Flaw) => issueAt(announcements, index, 'county_fips', flaw);
		if (county.length !== county_fips.length) return [at(NOT_IN_STEP)];
		return county_fips.flatMap((fips, place) => {
			const known = byFips.get(fips);
			const name = county[place] ?? '';
			if (!known) return [at(noSuchCounty(fips))];
			if (known.state !== state) return [at(elsewhere(known))];
			return isCalled(known, name) ? [] : [at(otherName(known, name))];
		});
	});
}

function dealCounties({ energyDeals }: Tables, counties: readonly NamedCounty[]): DataIssue[] {
	return energyDeals.rows.flatMap(({ state, county }, index) =>
		county
			.filter(
				(name) =>
					!counties.some(
						(known) => state.some((code) => code === known.state) && isCalled(known, name)
					)
			)
			.map((name) => issueAt(energyDeals, index, 'county', noSuchCounty(name)))
	);
}

function facilityCounties(
	{ facilities, states }: Tables,
	byFips: ReadonlyMap<string, NamedCounty>
): DataIssue[] {
	const stateOf = new Map<string, (typeof states.rows)[number]>(
		states.rows.map((state) => [state.state, state])
	);
	return facilities.rows.flatMap((row, index) => {
		const known = byFips.get(row.state_id + row.county_id);
		const state = stateOf.get(row.state_abb);
		const issues: DataIssue[] = [];
		if (state && state.fips !== row.state_id)
			issues.push(issueAt(facilities, index, 'state_id', otherState(state.fips)));
		if (state && state.state_name !== row.state)
			issues.push(issueAt(facilities, index, 'state', otherState(state.state_name)));
		if (!known)
			issues.push(
				issueAt(facilities, index, 'county_id', noSuchCounty(row.state_id + row.county_id))
			);
		else if (!isCalled(known, row.county))
			issues.push(issueAt(facilities, index, 'county', otherName(known, row.county)));
		return issues;
	});
}

function countyStates({ counties, states }: Tables): DataIssue[] {
	const stateOf = new Map(states.rows.map(({ fips, state }) => [fips, state]));
	return counties.rows.flatMap(({ fips, state }, index) => {
		const owner = stateOf.get(fips.slice(0, 2));
		return owner === undefined || owner === state
			? []
			: [issueAt(counties, index, 'state', otherState(owner))];
	});
}

const NOT_IN_STEP: Flaw = {
	problem: {
		en: 'not as many codes as county names',
		de: 'nicht so viele Codes wie County-Namen'
	},
	remedy: {
		en: 'Write one code for each name, in the same order.',
		de: 'Für jeden Namen einen Code schreiben, in derselben Reihenfolge.'
	}
};

function noSuchCounty(written: string): Flaw {
	return {
		problem: { en: `no county ${written} is known`, de: `kein County ${written} bekannt` },
		remedy: {
			en: 'Correct it by counties.csv (Connecticut: also its eight old counties).',
			de: 'Nach counties.csv berichtigen (Connecticut: auch die acht alten Countys).'
		}
	};
}

function elsewhere({ fips, name, state }: NamedCounty): Flaw {
	return {
		problem: { en: `${fips} is ${name} in ${state}`, de: `${fips} ist ${name} in ${state}` },
		remedy: { en: 'Correct the code or the state.', de: 'Den Code oder den Staat berichtigen.' }
	};
}

function otherName({ fips, name }: NamedCounty, written: string): Flaw {
	return {
		problem: {
			en: `${fips} is ${name}, not "${written}"`,
			de: `${fips} ist ${name}, nicht "${written}"`
		},
		remedy: { en: 'Correct the code or the name.', de: 'Den Code oder den Namen berichtigen.' }
	};
}

function otherState(expected: string): Flaw {
	return {
		problem: { en: `the state is ${expected}`, de: `der Bundesstaat ist ${expected}` },
		remedy: {
			en: 'Make state, code and name agree.',
			de: 'Bundesstaat, Code und Namen in Einklang bringen.'
		}
	};
}
