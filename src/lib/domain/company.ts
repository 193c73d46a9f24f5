/** An entry of the company table: one id for Google and Alphabet. */
export interface Company {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** False for the stand-in of unnamed parties, which is not a company. */
	readonly disclosed: boolean;
}
