import type { Tables } from './catalog';

/** Every name and alias of the company table to the company's id, as the tables write names. */
export function companyIds({ companies }: Pick<Tables, 'companies'>): ReadonlyMap<string, string> {
	return new Map(
		companies.rows.flatMap(({ id, name, aliases }) =>
			[name, ...aliases].map((written) => [written, id] as const)
		)
	);
}
