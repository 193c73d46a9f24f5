import { ceilingOf, floorOf, isFirm, type Ceiling } from './amount';
import { isInvestment, type Announcement, type Status } from './announcement';
import { familiesOf, type Family } from './family';
import { joinLineages, type Lineage, type Register } from './lineage';
import { knownAsOf, type Day, type Known } from './partial-date';

/** A figure and the announcement that gives it. */
export interface Stated {
	readonly value: number;
	readonly from: Announcement;
}

/** What is added up of a project. `low` and `high` differ only for money. */
export interface Figure {
	readonly low: number;
	readonly high: number;
	/** `high` or more. */
	readonly open: boolean;
	/** The announcement `low` rests on. */
	readonly from: Announcement;
	/** That announcement is marked doubtful. */
	readonly doubtful: boolean;
}

/** A figure that rests on an announcement. */
export function figureFrom(from: Announcement, low: number, high = low, open = false): Figure {
	return { low, high, open, from, doubtful: from.sourcing === 'doubtful' };
}

/** A lineage as it is known from where the reader stands. */
export interface Project {
	/** The id of the newest known announcement; of the newest one while nothing is known. */
	readonly id: string;
	/** That announcement: company, place, scope and sourcing are its. */
	readonly newest: Announcement;
	/** Its scope is national: kept here because every total asks it of every project. */
	readonly national: boolean;
	/** Known announcements, oldest first; empty while nothing is known. */
	readonly known: readonly Announcement[];
	/** Null while not recorded: its day is later than the reader's. */
	readonly status: Status | null;
	/** Dollars that are firm, and the row they rest on; null where no figure is investment. */
	readonly floor: Stated | null;
	readonly ceiling: (Ceiling & { readonly from: Announcement }) | null;
	/** Floor and ceiling together, as they are added up. */
	readonly dollars: Figure | null;
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
	options: ProjectOptions = {}
): Project[] {
	const projects: Project[] = [];
	for (const family of familiesOf(register))
		projects.push(...projectsOfFamily(family, register, known, options));
	return projects.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** As `projectsWhere`, of one family, in the order of its lineages. */
export function projectsOfFamily(
	family: Family,
	register: Register,
	known: Known,
	options: ProjectOptions = {}
): readonly Project[] {
	const projects = new Map<Lineage, Project & { parents: Project[] }>();
	for (const lineage of family) {
		const project = projectOf(lineage, known, options);
		if (project) projects.set(lineage, project);
	}
	// Most stand alone, and a register is long.
	if (family.length === 1) return [...projects.values()];
	for (const project of projects.values()) {
		for (const row of project.known.toReversed()) {
			const plan = register.partOf.get(row.id);
			const lineage = plan === undefined ? undefined : register.lineageOf.get(plan);
			const parent = lineage && projects.get(lineage);
			if (parent && !project.parents.includes(parent)) project.parents.push(parent);
		}
	}
	return [...projects.values()];
}

/** Every project with all that was ever announced. */
export function projectsOf(announcements: readonly Announcement[]): Project[] {
	return projectsAsOf(joinLineages(announcements), null);
}

/** Null where all its announcements are left out. Its parents are for who knows its kin to say. */
function projectOf(
	lineage: Lineage,
	isKnown: Known,
	{ leaveOut }: ProjectOptions
): (Project & { parents: Project[] }) | null {
	const rows = leaveOut ? lineage.filter((row) => !leaveOut(row)) : lineage;
	const last = rows.at(-1);
	if (!last) return null;
	const known = rows.filter((row) => isKnown(row.announcedOn));
	const newest = known.at(-1) ?? last;
	const newestFirst = known.length > 1 ? known.toReversed() : known;
	const money = newestFirst.filter((row) => isInvestment(row.kind));
	const statusKnown = known.length > 0 && isKnown(newest.statusAsOf);
	const ceiling = ceilingStated(money);
	const floor = floorStated(money, ceiling);
	return {
		id: newest.id,
		newest,
		national: newest.scope === 'national_plan',
		known,
		status: statusKnown ? newest.status : null,
		floor,
		ceiling,
		dollars: floor && ceiling && figureFrom(floor.from, floor.value, ceiling.usd, ceiling.open),
		jobsPermanent: newestStated(newestFirst, (row) => row.jobsPermanent),
		jobsConstruction: newestStated(newestFirst, (row) => row.jobsConstruction),
		powerMw: newestStated(newestFirst, (row) => row.powerMw),
		onlyOtherMoney: money.every((row) => !row.amount) && known.some((row) => row.amount !== null),
		parents: []
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
