import type { Company } from '../../domain/company';

/** Whom the rows of a file name. */
export interface NamedCompanies {
	/** Each name as the file writes it to the id of its company. */
	readonly idOf: ReadonlyMap<string, string>;
	/** Names of ours in another spelling. */
	readonly respelled: ReadonlySet<string>;
	/** Companies that our table does not have. */
	readonly own: readonly Company[];
}

/** Companies by name, alias or id of ours, whatever the case; every other name is a company of the file's own, with an id for addresses. */
export function namedCompanies(
	names: Iterable<string>,
	companies: readonly Company[]
): NamedCompanies {
	const exact = new Map(
		companies.flatMap(({ id, name, aliases }) =>
			[id, name, ...aliases].map((written) => [written, id] as const)
		)
	);
	const loose = new Map([...exact].map(([written, id]) => [written.toLowerCase(), id]));
	const nextOf = new Map(companies.map(({ id }) => [id, 2]));
	const idOf = new Map<string, string>();
	const respelled = new Set<string>();
	const own: Company[] = [];
	for (const name of new Set(names)) {
		const known = exact.get(name) ?? loose.get(name.toLowerCase());
		if (known !== undefined) {
			idOf.set(name, known);
			if (!exact.has(name)) respelled.add(name);
			continue;
		}
		const id = freeId(name, nextOf);
		loose.set(name.toLowerCase(), id);
		idOf.set(name, id);
		own.push({ id, name, aliases: [], disclosed: true });
	}
	return { idOf, respelled, own };
}

/** Its words, numbered from 2 where another company is called so; `nextOf` has the number that comes next for each. */
function freeId(name: string, nextOf: Map<string, number>): string {
	const words = name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	const base = words.join('-').slice(0, 60) || 'company';
	let number = nextOf.get(base) ?? 1;
	const numbered = () => (number === 1 ? base : `${base}-${number}`);
	while (number > 1 && nextOf.has(numbered())) number += 1;
	const id = numbered();
	nextOf.set(base, number + 1);
	if (id !== base) nextOf.set(id, 2);
	return id;
}
