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

export function isStateCode(text: string): text is StateCode {
	return (STATE_CODES as readonly string[]).includes(text);
}
