import type { Fips } from './place';
import type { Project } from './project';
import type { Quantity } from './quantity';
import { tally, type Tally, type TallyOptions } from './tally';

export interface CountyAllocation {
	/** Each county's own selection: the projects that name it and no other. */
	readonly counties: ReadonlyMap<Fips, Tally>;
	/** Projects that name no county or several; their money is neither split nor repeated. */
	readonly notAllocated: Tally;
	/** Known and not cancelled projects that name the county; `shared` are those that name others too. */
	readonly named: ReadonlyMap<Fips, { readonly alone: number; readonly shared: number }>;
}

/** Gives counties what belongs to them alone. */
export function allocateToCounties(
	selection: readonly Project[],
	quantity: Quantity,
	options?: TallyOptions
): CountyAllocation {
	const alone = new Map<Fips, Project[]>();
	const named = new Map<Fips, { alone: number; shared: number }>();
	const rest: Project[] = [];
	for (const project of selection) {
		const counties = project.newest.counties.map(({ fips }) => fips);
		const [only] = counties;
		if (counties.length === 1 && only) alone.set(only, [...(alone.get(only) ?? []), project]);
		else rest.push(project);
		if (project.known.length === 0 || project.status === 'cancelled') continue;
		for (const fips of counties) {
			const count = named.get(fips) ?? { alone: 0, shared: 0 };
			if (counties.length === 1) count.alone += 1;
			else count.shared += 1;
			named.set(fips, count);
		}
	}
	return {
		counties: new Map(
			[...alone].map(([fips, projects]) => [fips, tally(projects, quantity, options)])
		),
		notAllocated: tally(rest, quantity, options),
		named
	};
}
