import type { Company } from '../../domain/company';
import type { Fips, StateCode } from '../../domain/place';
import { trimmed, unknown, type Read } from './conversion';

/** What places, companies and announcements are called; counties by the name the Census has for them. */
export interface PlaceNames {
	readonly states: readonly {
		readonly code: StateCode;
		readonly fips: string;
		readonly name: string;
	}[];
	readonly counties: readonly {
		readonly fips: Fips;
		readonly fullName: string;
		readonly state: StateCode;
	}[];
	/** Ours; those that stand for unnamed parties are no companies. */
	readonly companies?: readonly Company[];
	/** Ours. */
	readonly announcements?: readonly Joined[];
}

/** What a row that names one of our announcements is joined with. */
export interface Joined {
	readonly id: string;
	readonly state: StateCode | null;
	readonly companyId: string;
	readonly counties: readonly Fips[];
}

/** Reads places, and companies and announcements of ours, from cells. It is made once for a file: it holds every name. */
export interface PlaceReader {
	readonly state: (cell: string) => Read<StateCode>;
	/** `within` is the state that another column names, for a county that is called by its name alone. */
	readonly county: (cell: string, within?: StateCode | null) => Read<Fips>;
	/** The id of a company. */
	readonly company: (cell: string) => Read<string>;
	/** The id of an announcement. */
	readonly announcement: (cell: string) => Read<string>;
	/** Null for an id that is none of ours. */
	readonly joined: (announcement: string) => Joined | null;
	/** Null for a code that is none of a county. */
	readonly stateOf: (county: Fips) => StateCode | null;
}

/** German names that differ, and what people write for the District of Columbia. */
const ALSO: Readonly<Record<string, StateCode>> = {
	kalifornien: 'CA',
	nordkarolina: 'NC',
	suedkarolina: 'SC',
	norddakota: 'ND',
	sueddakota: 'SD',
	westvirginia: 'WV',
	westvirginien: 'WV',
	virginien: 'VA',
	pennsylvanien: 'PA',
	neumexiko: 'NM',
	washingtondc: 'DC',
	dc: 'DC'
};

/** What stands for a county; it may be left out of a name. */
const KIND =
	/\s+(?:county|parish|borough|census area|city and borough|municipality|planning region|municipio|city)$/i;

/**
 * A state by its name, its USPS code or its FIPS code with or without the leading zero; a county by its five digits (a spreadsheet
 * takes the zero away) or by its name, `Richmond County, NC`, or beside a column of states.
 */
export function placeReader({
	states,
	counties,
	companies = [],
	announcements = []
}: PlaceNames): PlaceReader {
	const codes = new Map(states.map(({ code }) => [code as string, code]));
	const names = new Map<string, StateCode>([
		...Object.entries(ALSO),
		...states.map(({ name, code }) => [bare(name), code] as const)
	]);
	const fips = new Map(states.map((one) => [one.fips, one.code]));
	const known = new Map(counties.map((one) => [one.fips, one.state]));
	const named = new Map<string, Fips | null>();
	for (const { fips: id, fullName, state } of counties) {
		for (const name of new Set([bare(fullName), bare(fullName.replace(KIND, ''))])) {
			const key = `${state} ${name}`;
			// Baltimore is a county and a city: the short name is neither's.
			named.set(key, named.has(key) && bare(fullName) !== name ? null : id);
		}
	}

	const anywhere = new Set([...named.keys()].map((key) => key.slice(key.indexOf(' ') + 1)));

	const state = (cell: string): Read<StateCode> => {
		const text = trimmed(cell);
		const nothing = unknown(text);
		if (nothing) return nothing;
		const code = codes.get(text);
		if (code) return { value: code, conversions: text === cell ? [] : ['trimmed'] };
		const digits = /^(?:US-?)?(\d{1,2})(?:\.0)?$/.exec(text)?.[1];
		if (digits !== undefined) {
			const value = fips.get(digits.padStart(2, '0'));
			return value ? { value, conversions: ['state_fips'] } : { rule: 'state' };
		}
		const value = names.get(bare(text)) ?? codes.get(text.toUpperCase().replace(/^US-|\./g, ''));
		return value ? { value, conversions: ['state_name'] } : { rule: 'state' };
	};

	const county = (cell: string, within: StateCode | null = null): Read<Fips> => {
		const text = trimmed(cell);
		const nothing = unknown(text);
		if (nothing) return nothing;
		const digits = /^(?:0500000US)?(\d{4,5})(?:\.0)?$/.exec(text)?.[1];
		if (digits !== undefined) {
			const value = digits.padStart(5, '0');
			if (!known.has(value)) return { rule: 'county' };
			return { value, conversions: value === text ? [] : ['leading_zero'] };
		}
		const comma = text.lastIndexOf(',');
		const after = comma < 0 ? null : state(text.slice(comma + 1));
		const place = after && 'value' in after ? after.value : null;
		const name = bare(place === null ? text : text.slice(0, comma));
		const value = named.get(`${place ?? within} ${name}`);
		if (value) return { value, conversions: ['county_name'] };
		if (value === null) return { rule: 'county_or_city' };
		const isStateless = place === null && within === null && anywhere.has(name);
		return { rule: isStateless ? 'county_of_which_state' : 'county' };
	};

	const byId = new Map(announcements.map((one) => [one.id, one]));
	const joined = (id: string) => byId.get(id) ?? null;
	return {
		state,
		county,
		company: companyReader(companies),
		announcement: (cell) => {
			const text = trimmed(cell);
			const nothing = unknown(text);
			if (nothing) return nothing;
			if (!byId.has(text)) return { rule: 'announcement' };
			return { value: text, conversions: text === cell ? [] : ['trimmed'] };
		},
		joined,
		stateOf: (id) => known.get(id) ?? null
	};
}

/** A company by its id, its name or another name of it. */
function companyReader(companies: readonly Company[]): PlaceReader['company'] {
	const disclosed = companies.filter((one) => one.disclosed);
	const ids = new Set(disclosed.map(({ id }) => id));
	const names = new Map(
		disclosed.flatMap(({ id, name, aliases }) =>
			[name, ...aliases].map((written) => [bare(written), id] as const)
		)
	);
	return (cell) => {
		const text = trimmed(cell);
		const nothing = unknown(text);
		if (nothing) return nothing;
		if (ids.has(text)) return { value: text, conversions: text === cell ? [] : ['trimmed'] };
		const value = names.get(bare(text));
		return value === undefined ? { rule: 'company' } : { value, conversions: ['company_name'] };
	};
}

/** Letters and digits only, without accents: `St. Mary's` is `stmarys`, `Doña Ana` is `donaana`. */
function bare(name: string): string {
	return name
		.toLowerCase()
		.replaceAll('ü', 'ue')
		.normalize('NFKD')
		.replace(/[^a-z0-9]/g, '');
}
