/** The 50 states and the District of Columbia, by USPS code. */
// prettier-ignore
export const STATE_CODES = [
	'AK', 'AL', 'AR', 'AZ', 'CA', 'CO', 'CT', 'DC', 'DE', 'FL', 'GA', 'HI', 'IA', 'ID', 'IL', 'IN', 'KS',
	'KY', 'LA', 'MA', 'MD', 'ME', 'MI', 'MN', 'MO', 'MS', 'MT', 'NC', 'ND', 'NE', 'NH', 'NJ', 'NM', 'NV',
	'NY', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VA', 'VT', 'WA', 'WI', 'WV', 'WY'
] as const;
export type StateCode = (typeof STATE_CODES)[number];

/** Five digits, zeros kept: `01001` is Autauga County, Alabama. */
export type Fips = string;

/** A county or what stands for one: a parish, a borough, an independent city. */
export interface County {
	readonly fips: Fips;
	/** As an announcement puts it: `Richmond`. */
	readonly name: string;
	/** As the Census has it: `Richmond County`, `West Feliciana Parish`. */
	readonly fullName: string;
}

/** A county that numbers can be shown for, with what they are set against; null is not established. */
export interface CountyRecord {
	readonly fips: Fips;
	/** As the Census has it. */
	readonly fullName: string;
	readonly state: StateCode;
	readonly population2025: number | null;
	readonly landAreaSqMi: number | null;
}

/** A state with the denominators other numbers are set against; null is not established. */
export interface State {
	readonly code: StateCode;
	/** Two digits, zeros kept. */
	readonly fips: string;
	readonly name: string;
	readonly population2025: number;
	readonly gdp2024Usd: number;
	readonly landAreaSqMi: number;
	readonly electricitySales2023Mwh: number;
}

/** The nine Census divisions, with the District of Columbia in the South Atlantic. */
export const DIVISIONS = {
	'new-england': ['CT', 'MA', 'ME', 'NH', 'RI', 'VT'],
	'middle-atlantic': ['NJ', 'NY', 'PA'],
	'east-north-central': ['IL', 'IN', 'MI', 'OH', 'WI'],
	'west-north-central': ['IA', 'KS', 'MN', 'MO', 'ND', 'NE', 'SD'],
	'south-atlantic': ['DC', 'DE', 'FL', 'GA', 'MD', 'NC', 'SC', 'VA', 'WV'],
	'east-south-central': ['AL', 'KY', 'MS', 'TN'],
	'west-south-central': ['AR', 'LA', 'OK', 'TX'],
	mountain: ['AZ', 'CO', 'ID', 'MT', 'NM', 'NV', 'UT', 'WY'],
	pacific: ['AK', 'CA', 'HI', 'OR', 'WA']
} as const satisfies Readonly<Record<string, readonly StateCode[]>>;
export type DivisionId = keyof typeof DIVISIONS;
export const DIVISION_IDS = Object.keys(DIVISIONS) as readonly DivisionId[];

/** The division a state is in. */
export function divisionOf(state: StateCode): DivisionId {
	const states: Readonly<Record<DivisionId, readonly StateCode[]>> = DIVISIONS;
	const found = DIVISION_IDS.find((id) => states[id].includes(state));
	if (!found) throw new Error(`${state} is in no division`);
	return found;
}

export function isStateCode(text: string): text is StateCode {
	return (STATE_CODES as readonly string[]).includes(text);
}
