import type { History } from './history';
import type { Project } from './project';
import type { Quantity } from './quantity';
import { tally, type TallyOptions } from './tally';

export interface TotalsRequest {
	readonly quantity: Quantity;
	/** The groups a project is in; none where it does not belong to the selection. */
	readonly keysOf: (project: Project) => readonly string[];
	readonly tallyOptions?: TallyOptions;
}

/**
 * What each period added: the total as of its end minus that of the end before, which may be negative. Null where nothing is
 * counted at either; the changes add up to the last total.
 */
export function changesOf(totals: readonly (number | null)[]): (number | null)[] {
	return totals.map((total, index) => {
		const before = totals[index - 1] ?? null;
		return total === null && before === null ? null : (total ?? 0) - (before ?? 0);
	});
}

/**
 * Each group's total as of every horizon, of which each knows what those before it know; null while nothing of it is
 * counted. Groups that never have a member are left out. No link leads out of a family, so a group's total is the sum of
 * what each family brings to it; only country-wide plans ask for the whole group, for they count where it has nothing else.
 */
export function totalsThrough(
	{ length, chapters }: History,
	{ quantity, keysOf, tallyOptions }: TotalsRequest
): ReadonlyMap<string, readonly (number | null)[]> {
	const sums = new Map<string, Sums>();
	const besideOthers = { ...tallyOptions, nationalOnly: false };
	const alone = { ...tallyOptions, nationalOnly: true };
	for (const { projects, from, until } of chapters) {
		for (const [key, members] of byKey(projects, keysOf)) {
			const ofGroup = sums.get(key) ?? new Sums(length);
			sums.set(key, ofGroup);
			const plans = members.every(({ national }) => national)
				? { alone: tally(members, quantity, alone).low }
				: null;
			ofGroup.add(tally(members, quantity, besideOthers).low, plans, from, until);
		}
	}
	return new Map([...sums].map(([key, ofGroup]) => [key, ofGroup.totals()]));
}

/** The members of each group, and those of one project without any map. */
function byKey(
	projects: readonly Project[],
	keysOf: TotalsRequest['keysOf']
): Iterable<readonly [key: string, members: readonly Project[]]> {
	const [first] = projects;
	if (first && projects.length === 1) return keysOf(first).map((key) => [key, projects] as const);
	const members = new Map<string, Project[]>();
	for (const project of projects) {
		for (const key of keysOf(project)) members.set(key, [...(members.get(key) ?? []), project]);
	}
	return members;
}

/** What families bring to a group's total at every horizon. */
class Sums {
	private readonly total: Sum;
	/** As though it had country-wide plans and nothing else. */
	private readonly ofPlans: Sum;
	/** How many families bring something else. */
	private readonly others: Int32Array;

	constructor(private readonly length: number) {
		this.total = new Sum(length);
		this.ofPlans = new Sum(length);
		this.others = new Int32Array(length);
	}

	/** `plans` is what a family of country-wide plans and nothing else brings where the group has nothing else either. */
	add(
		low: number | null,
		plans: { readonly alone: number | null } | null,
		from: number,
		until: number
	): void {
		this.total.add(low, from, until);
		if (plans) this.ofPlans.add(plans.alone, from, until);
		else for (let at = from; at < until; at++) this.others[at] = (this.others[at] ?? 0) + 1;
	}

	totals(): (number | null)[] {
		return Array.from({ length: this.length }, (_, at) =>
			this.others[at] === 0 ? this.ofPlans.at(at) : this.total.at(at)
		);
	}
}

/** A sum at every horizon; null where nothing was added. */
class Sum {
	private readonly sums: Float64Array;
	private readonly counts: Int32Array;

	constructor(length: number) {
		this.sums = new Float64Array(length);
		this.counts = new Int32Array(length);
	}

	add(value: number | null, from: number, until: number): void {
		if (value === null) return;
		for (let at = from; at < until; at++) {
			this.sums[at] = (this.sums[at] ?? 0) + value;
			this.counts[at] = (this.counts[at] ?? 0) + 1;
		}
	}

	at(index: number): number | null {
		return this.counts[index] === 0 ? null : (this.sums[index] ?? null);
	}
}
