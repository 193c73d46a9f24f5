import { lastDayOf, type PartialDate } from '../../domain/partial-date';

/** What of an announcement says how it hangs together with others. */
export interface Linked {
	readonly id: string;
	readonly announcedOn: PartialDate;
	readonly partOf: string | null;
	readonly supersedes: string | null;
}

export type LinkRule =
	'cycle' | 'fork' | 'backwards' | 'long_lineage' | 'tangled_plans' | 'successor_of_lost';

export interface LinkFault {
	/** Place of the row whose link cannot hold. */
	readonly index: number;
	readonly link: 'partOf' | 'supersedes';
	readonly rule: LinkRule;
}

/** So many announcements of one project, and ways from a piece up to plans, are no file that a person keeps, and slow every total. */
export const MOST_IN_LINEAGE = 100;
export const MOST_WAYS_UP = 100;

/**
 * The rows whose links cannot hold, each once, in time that grows with the rows alone. `lost` are rows already set aside: what replaces
 * one that itself replaced another is set aside with it, or the money of both its ends would be counted. Ids must be unique. A link to
 * a row that is not there is no fault here.
 */
export function faultyLinks(
	rows: readonly Linked[],
	lost: readonly Pick<Linked, 'id' | 'supersedes'>[]
): LinkFault[] {
	const indexOf = new Map(rows.map(({ id }, index) => [id, index]));
	const at = (id: string | null) => (id === null ? -1 : (indexOf.get(id) ?? -1));
	const faults = new Map<number, LinkFault>();
	const fault = (index: number, link: LinkFault['link'], rule: LinkRule) => {
		if (!faults.has(index)) faults.set(index, { index, link, rule });
	};
	const earlier = rows.map(({ supersedes }) => at(supersedes));
	brokenSuccessions(rows, earlier).forEach((rule, index) => fault(index, 'supersedes', rule));
	const lineageOf = lineages(earlier, faults);
	lineageOf.tooLong.forEach((index) => fault(index, 'supersedes', 'long_lineage'));
	const plans = rows.map(({ partOf }) => at(partOf));
	brokenPlans(plans, lineageOf.lineage).forEach((rule, index) => fault(index, 'partOf', rule));

	const successors = new Map<string, number[]>();
	rows.forEach(({ supersedes }, index) => {
		if (supersedes === null) return;
		const others = successors.get(supersedes);
		if (others) others.push(index);
		else successors.set(supersedes, [index]);
	});
	const gone = [
		...lost.filter(({ id }) => !indexOf.has(id)),
		...[...faults.keys()].flatMap((index) => rows[index] ?? [])
	];
	// It grows while it is walked: what follows one that is gone may have followers of its own.
	for (const { id, supersedes } of gone) {
		if (supersedes === null) continue;
		for (const index of successors.get(id) ?? []) {
			const row = rows[index];
			if (!row || faults.has(index)) continue;
			fault(index, 'supersedes', 'successor_of_lost');
			gone.push(row);
		}
	}
	return [...faults.values()].toSorted((a, b) => a.index - b.index);
}

/** Two that replace the same row, rows that replace each other in a circle, and one that replaces what came later. */
function brokenSuccessions(
	rows: readonly Linked[],
	earlier: readonly number[]
): ReadonlyMap<number, LinkRule> {
	const broken = new Map<number, LinkRule>();
	const holders = new Map<number, number>();
	for (const to of earlier) if (to >= 0) holders.set(to, (holders.get(to) ?? 0) + 1);
	const onCycle = cyclesOf(earlier);
	earlier.forEach((to, index) => {
		const [row, replaced] = [rows[index], rows[to]];
		if (!row || !replaced) return;
		if ((holders.get(to) ?? 0) > 1) broken.set(index, 'fork');
		else if (onCycle.has(index)) broken.set(index, 'cycle');
		// A partial date sorts before every day of its period, so only what is surely later is meant.
		else if (replaced.announcedOn > lastDayOf(row.announcedOn)) broken.set(index, 'backwards');
	});
	return broken;
}

/** Where each has one way on at most, those that come back to themselves. */
function cyclesOf(next: readonly number[]): ReadonlySet<number> {
	const walk = new Int32Array(next.length);
	const found = new Set<number>();
	next.forEach((_, start) => {
		let at = start;
		while (at >= 0 && walk[at] === 0) {
			walk[at] = start + 1;
			at = next[at] ?? -1;
		}
		// Met again on the same walk: the rest of it is the circle.
		while (at >= 0 && walk[at] === start + 1 && !found.has(at)) {
			found.add(at);
			at = next[at] ?? -1;
		}
	});
	return found;
}

/** Which rows are announcements of one project, over the links that hold; `tooLong` are those beyond the first hundred of one. */
function lineages(earlier: readonly number[], faults: ReadonlyMap<number, LinkFault>) {
	const later = new Map<number, number>();
	const holds = (index: number) => (earlier[index] ?? -1) >= 0 && !faults.has(index);
	earlier.forEach((to, index) => {
		if (holds(index)) later.set(to, index);
	});
	const lineage = new Int32Array(earlier.length).fill(-1);
	const tooLong: number[] = [];
	earlier.forEach((_, first) => {
		if (holds(first)) return;
		let place = 0;
		let head = first;
		for (let at: number | undefined = first; at !== undefined; at = later.get(at)) {
			if (place === MOST_IN_LINEAGE) {
				tooLong.push(at);
				[place, head] = [0, at];
			}
			lineage[at] = head;
			place += 1;
		}
	});
	return { lineage, tooLong };
}

/** Links of a circle of plans, and those of a piece that leads to plans by more ways than a total can follow. */
function brokenPlans(
	plans: readonly number[],
	lineage: Int32Array
): ReadonlyMap<number, 'cycle' | 'tangled_plans'> {
	const above = new Map<number, Set<number>>();
	const linksOf = new Map<number, number[]>();
	plans.forEach((plan, index) => {
		const [from, to] = [lineage[index] ?? -1, lineage[plan] ?? -1];
		if (plan < 0 || from < 0 || to < 0) return;
		const [known, links] = [above.get(from), linksOf.get(from)];
		if (known) known.add(to);
		else above.set(from, new Set([to]));
		if (links) links.push(index);
		else linksOf.set(from, [index]);
	});
	const broken = new Map<number, 'cycle' | 'tangled_plans'>();
	const groups = groupsFromAbove([...above.keys()], (node) => [...(above.get(node) ?? [])]);
	const groupOf = new Map(groups.flatMap((group) => group.map((node) => [node, group] as const)));
	const ways = new Map<number, number>();
	for (const group of groups) {
		for (const node of group) {
			const others = [...(above.get(node) ?? [])].filter((plan) => groupOf.get(plan) !== group);
			const count = others.reduce((sum, plan) => sum + 1 + (ways.get(plan) ?? 0), 0);
			const tangled = count > MOST_WAYS_UP;
			ways.set(node, tangled ? 0 : count);
			for (const index of linksOf.get(node) ?? []) {
				if (groupOf.get(lineage[plans[index] ?? -1] ?? -1) === group) broken.set(index, 'cycle');
				else if (tangled) broken.set(index, 'tangled_plans');
			}
		}
	}
	return broken;
}

/**
 * Nodes that lead to each other, in groups, each behind those it leads to: Tarjan's strongly connected components
 * (https://doi.org/10.1137/0201010), without recursion, which a long chain would exhaust.
 */
function groupsFromAbove(
	nodes: readonly number[],
	next: (node: number) => readonly number[]
): number[][] {
	const groups: number[][] = [];
	const order = new Map<number, number>();
	const low = new Map<number, number>();
	const open: number[] = [];
	const isOpen = new Set<number>();
	const lower = (node: number, to: number) => low.set(node, Math.min(low.get(node) ?? to, to));
	for (const start of nodes) {
		if (order.has(start)) continue;
		const path: { node: number; rest: number[] }[] = [];
		const enter = (node: number) => {
			order.set(node, order.size);
			lower(node, order.get(node) ?? 0);
			open.push(node);
			isOpen.add(node);
			path.push({ node, rest: [...next(node)] });
		};
		enter(start);
		for (let step = path.at(-1); step; step = path.at(-1)) {
			const to = step.rest.pop();
			if (to !== undefined) {
				if (!order.has(to)) enter(to);
				else if (isOpen.has(to)) lower(step.node, order.get(to) ?? 0);
				continue;
			}
			path.pop();
			const parent = path.at(-1);
			if (parent) lower(parent.node, low.get(step.node) ?? 0);
			if (low.get(step.node) !== order.get(step.node)) continue;
			const group = open.splice(open.lastIndexOf(step.node));
			for (const node of group) isOpen.delete(node);
			groups.push(group);
		}
	}
	return groups;
}
