import type { Announcement } from './announcement';

/** Announcements of one undertaking joined by `supersedes`, oldest first. */
export type Lineage = readonly [Announcement, ...Announcement[]];

export type LinkColumn = 'supersedes' | 'part_of';
export type LinkProblem = 'dangling' | 'cycle' | 'fork';

/** A link between rows that cannot hold. It is reported as a data issue and ignored by every total. */
export interface LinkFault {
	readonly id: string;
	readonly column: LinkColumn;
	readonly target: string;
	readonly problem: LinkProblem;
}

/** All announcements, joined once. `parents` and `lineageOf` are free of faulty links. */
export interface Register {
	readonly lineages: readonly Lineage[];
	/** Announcement id to the lineage that holds it. */
	readonly lineageOf: ReadonlyMap<string, Lineage>;
	/** Announcement id to the id it is part of, where that link holds. */
	readonly partOf: ReadonlyMap<string, string>;
	readonly faults: readonly LinkFault[];
}

/**
 * Joins announcements into lineages and checks the links between them. Ids must be unique. The result does not depend
 * on the order of the rows: a target superseded twice loses both links, and every link on a cycle is ignored.
 */
export function joinLineages(announcements: readonly Announcement[]): Register {
	const byId = new Map(announcements.map((row) => [row.id, row]));
	const faults: LinkFault[] = [];
	const successor = successors(announcements, byId, faults);
	const hasPredecessor = new Set(successor.values());

	const lineages = announcements
		.filter((row) => !hasPredecessor.has(row.id))
		.map((first) => chainFrom(first, successor, byId))
		.toSorted((a, b) => (a[0].id < b[0].id ? -1 : 1));
	const lineageOf = new Map(
		lineages.flatMap((lineage) => lineage.map((row) => [row.id, lineage] as const))
	);
	const partOf = plans(announcements, lineageOf, faults);
	return { lineages, lineageOf, partOf, faults };
}

/** The announcement that stands at the end of a lineage. */
export function newest(lineage: readonly Announcement[]): Announcement | null {
	return lineage.at(-1) ?? null;
}

/** Superseded id to superseding id, over the links that hold. */
function successors(
	announcements: readonly Announcement[],
	byId: ReadonlyMap<string, Announcement>,
	faults: LinkFault[]
): Map<string, string> {
	const holders = new Map<string, string[]>();
	for (const { id, supersedes } of announcements) {
		if (supersedes === null) continue;
		if (byId.has(supersedes)) holders.set(supersedes, [...(holders.get(supersedes) ?? []), id]);
		else faults.push({ id, column: 'supersedes', target: supersedes, problem: 'dangling' });
	}
	const successor = new Map<string, string>();
	for (const [target, ids] of holders) {
		for (const id of ids) {
			const problem = ids.length > 1 ? 'fork' : onSupersedesCycle(id, byId) ? 'cycle' : null;
			if (problem) faults.push({ id, column: 'supersedes', target, problem });
			else successor.set(target, id);
		}
	}
	return successor;
}

function onSupersedesCycle(id: string, byId: ReadonlyMap<string, Announcement>): boolean {
	const seen = new Set<string>();
	let at = byId.get(id)?.supersedes ?? null;
	while (at !== null && at !== id && !seen.has(at)) {
		seen.add(at);
		at = byId.get(at)?.supersedes ?? null;
	}
	return at === id;
}

function chainFrom(
	first: Announcement,
	successor: ReadonlyMap<string, string>,
	byId: ReadonlyMap<string, Announcement>
): Lineage {
	const chain: [Announcement, ...Announcement[]] = [first];
	let next = byId.get(successor.get(first.id) ?? '');
	while (next) {
		chain.push(next);
		next = byId.get(successor.get(next.id) ?? '');
	}
	return chain;
}

/** The `part_of` links that hold: a link on a cycle between lineages, or into its own lineage, does not. */
function plans(
	announcements: readonly Announcement[],
	lineageOf: ReadonlyMap<string, Lineage>,
	faults: LinkFault[]
): Map<string, string> {
	const above = new Map<Lineage, Set<Lineage>>();
	for (const { id, partOf } of announcements) {
		const lineage = lineageOf.get(id);
		const plan = partOf === null ? undefined : lineageOf.get(partOf);
		if (lineage && plan) above.set(lineage, (above.get(lineage) ?? new Set()).add(plan));
	}
	const holds = new Map<string, string>();
	for (const { id, partOf } of announcements) {
		if (partOf === null) continue;
		const lineage = lineageOf.get(id);
		const plan = lineageOf.get(partOf);
		if (!lineage || !plan)
			faults.push({ id, column: 'part_of', target: partOf, problem: 'dangling' });
		else if (reaches(plan, lineage, above))
			faults.push({ id, column: 'part_of', target: partOf, problem: 'cycle' });
		else holds.set(id, partOf);
	}
	return holds;
}

/** True where `to` is `from` or stands above it. */
function reaches(
	from: Lineage,
	to: Lineage,
	above: ReadonlyMap<Lineage, ReadonlySet<Lineage>>
): boolean {
	const open = [from];
	const seen = new Set(open);
	for (let at = open.pop(); at; at = open.pop()) {
		if (at === to) return true;
		for (const next of above.get(at) ?? []) {
			if (seen.has(next)) continue;
			seen.add(next);
			open.push(next);
		}
	}
	return false;
}
