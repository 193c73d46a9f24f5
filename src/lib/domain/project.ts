import { ceilingOf, floorOf, isFirm, type Ceiling } from './amount';
import { isInvestment, type Announcement, type Status } from './announcement';
import { joinLineages, type Lineage, type Register } from './lineage';
import { knownAsOf, type Day, type Known } from './partial-date';

/** A figure and the announcement that gives it. */
export interface Stated {
	readonly value: number;
	readonly from: Announcement;
}

/** A lineage as it is known from where the reader stands. */
export interface Project {
	/** The id of the newest known announcement; of the newest one while nothing is known. */
	readonly id: string;
	/** That announcement: company, place, scope and sourcing are its. */
	readonly newest: Announcement;
	/** Known announcements, oldest first; empty while nothing is known. */
	readonly known: readonly Announcement[];
	/** Null while not recorded: its day is later than the reader's. */
	readonly status: Status | null;
	/** Dollars that are firm, and the row they rest on; null where no figure is investment. */
	readonly floor: Stated | null;
	readonly ceiling: (Ceiling & { readonly from: Announcement }) | null;
	readonly jobsPermanent: Stated | null;
	readonly jobsConstruction: Stated | null;
	readonly powerMw: Stated | null;
	/** It has dollar figures, but none of them is investment. */
	readonly onlyOtherMoney: boolean;
	/** The plans whose money holds this one's, the newest link first. */
	readonly parents: readonly Project[];
}

export interface ProjectOptions {
	/** Announcements to read as though they had not been made, such as the doubtful ones. */
	readonly leaveOut?: (announcement: Announcement) => boolean;
}

/** Every project as of a day, by id; without one, with all that was ever announced. Links between plan and piece are set. */
export function projectsAsOf(
	register: Register,
	asOf: Day | null,
	options: ProjectOptions = {}
): Project[] {
	return projectsWhere(register, knownAsOf(asOf), options);
}

/** As `projectsAsOf`, for any notion of what is known. */
export function projectsWhere(
	register: Register,
	known: Known,
	{ leaveOut = () => false }: ProjectOptions = {}
): Project[] {
	const projects = new Map<Lineage, Project & { parents: Project[] }>();
	for (const lineage of register.lineages) {
		const rows = lineage.filter((row) => !leaveOut(row));
		const last = rows.at(-1);
		if (last) projects.set(lineage, { ...projectOf(rows, last, known), parents: [] });
	}
	for (const project of projects.values()) {
		for (const row of project.known.toReversed()) {
			const plan = register.partOf.get(row.id);
			const lineage = plan === undefined ? undefined : register.lineageOf.get(plan);
			const parent = lineage && projects.get(lineage);
			if (parent && !project.parents.includes(parent)) project.parents.push(parent);
		}
	}
	return [...projects.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every project with all that was ever announced. */
export function projectsOf(announcements: readonly Announcement[]): Project[] {
	return projectsAsOf(joinLineages(announcements), null);
}

function projectOf(
	rows: readonly Announcement[],
	last: Announcement,
	isKnown: Known
): Omit<Project, 'parents'> {
	const known = rows.filter((row) => isKnown(row.announcedOn));
	const newest = known.at(-1) ?? last;
	const newestFirst = known.toReversed();
	const money = newestFirst.filter((row) => isInvestment(row.kind));
	const statusKnown = known.length > 0 && isKnown(newest.statusAsOf);
	const ceiling = ceilingStated(money);
	return {
		id: newest.id,
		newest,
		known,
		status: statusKnown ? newest.status : null,
		floor: floorStated(money, ceiling),
		ceiling,
		jobsPermanent: newestStated(newestFirst, (row) => row.jobsPermanent),
		jobsConstruction: newestStated(newestFirst, (row) => row.jobsConstruction),
		powerMw: newestStated(newestFirst, (row) => row.powerMw),
		onlyOtherMoney: money.every((row) => !row.amount) && known.some((row) => row.amount !== null)
	};
}

/** The newest firm figure; a later ceiling caps it, and where only ceilings were announced nothing is firm. */
function floorStated(money: readonly Announcement[], ceiling: Project['ceiling']): Stated | null {
	if (!ceiling) return null;
	const firm = money.find((row) => row.amount !== null && isFirm(row.amount));
	if (!firm?.amount) return { value: 0, from: ceiling.from };
	const floor = floorOf(firm.amount);
	return { value: ceiling.open ? floor : Math.min(floor, ceiling.usd), from: firm };
}

function ceilingStated(money: readonly Announcement[]): Project['ceiling'] {
	const from = money.find((row) => row.amount !== null);
	return from?.amount ? { ...ceilingOf(from.amount), from } : null;
}

function newestStated(
	newestFirst: readonly Announcement[],
	figure: (row: Announcement) => number | null
): Stated | null {
	for (const from of newestFirst) {
		const value = figure(from);
		if (value !== null) return { value, from };
	}
	return null;
}
