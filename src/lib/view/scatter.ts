import type { Atlas } from '../domain/atlas';
import type { Project } from '../domain/project';
import { DOLLARS } from '../domain/quantity';
import { ratio } from '../domain/ratio';
import { quantile } from '../stats/quantile';
import { bearingsOf } from './bearings';
import type { ScatterData, ScatterPoint } from './chart-data';
import { figureOf } from './distribution';
import { membersByGroup, type Group, type Members } from './group';
import { measureOf, type MeasureId } from './measures';
import { ownFigures } from './own/figures';
import { selectionOf } from './selection';
import { tallied } from './tallied';
import type { ViewState } from './view-state';

/** With fewer points, quartiles say nothing of what is usual. */
const ENOUGH = 8;
/** Tukey's fence: so many interquartile ranges beyond the quartiles. */
const FENCE = 1.5;

type Named = Pick<Group, 'key' | 'name'>;
/** What `placesOf` needs besides, where a reader's own numbers are asked for. */
type Placed = Named & Partial<Pick<Group, 'states'>>;
/** A point before anyone has compared it with the others; null stands for a figure that is not known. */
type Candidate = Omit<ScatterPoint, 'x' | 'y'> & {
	readonly x: number | null;
	readonly y: number | null;
};

/** Two measures against each other, in the order of the one to the right. */
export function scatterOf(atlas: Atlas, view: ViewState, groups: readonly Placed[]): ScatterData {
	const members = membersByGroup(selectionOf(atlas, view), view);
	const candidates =
		view.points === 'group'
			? groupCandidates(atlas, view, groups, members)
			: projectCandidates(atlas, view, groups, members);
	const placed = candidates.filter((point) => stands(point, view));
	const unusual = outliers(placed);
	return {
		points: placed
			.map((point) => (unusual.has(point) ? { ...point, outlier: true } : point))
			.sort((a, b) => a.x - b.x || a.y - b.y || (a.key < b.key ? -1 : 1)),
		leftOut: candidates.length - placed.length
	};
}

/** Both figures are known; and a logarithmic axis has no place for 0. */
function stands(point: Candidate, { scale }: Pick<ViewState, 'scale'>): point is ScatterPoint {
	const { x, y } = point;
	return x !== null && y !== null && (scale === 'linear' || (x > 0 && y > 0));
}

/** Groups of which something is known, each with its two totals. */
function groupCandidates(
	atlas: Atlas,
	view: ViewState,
	groups: readonly Placed[],
	membersOf: Members
): Candidate[] {
	const owns = new Map(
		[view.measure, view.against].map((id) => {
			const { own } = measureOf(id);
			return [id, own ? ownFigures(atlas, view, own, groups) : null] as const;
		})
	);
	const total = (id: MeasureId, key: string, members: readonly Project[]): number | null => {
		const own = owns.get(id);
		if (own) return own.get(key)?.value ?? null;
		const { quantity, ratio: terms } = measureOf(id);
		if (quantity) return tallied(members, quantity, view).low;
		return terms && ratio(tallied(members, DOLLARS, view), terms).value;
	};
	return groups.flatMap(({ key, name }) => {
		const members = membersOf.get(key) ?? [];
		const x = total(view.against, key, members);
		const y = total(view.measure, key, members);
		if (x === null && y === null) return [];
		return [
			{ key, name, company: null, state: null, group: key, groupName: name, x, y, outlier: false }
		];
	});
}

/**
 * Projects counted in their group for one of the two measures, each with its own figures. Where a plan holds a project's
 * dollars, its dollars are the plan's and it is no point of its own. One that is in several groups stands in the first.
 */
function projectCandidates(
	atlas: Atlas,
	view: ViewState,
	groups: readonly Named[],
	membersOf: Members
): Candidate[] {
	const bearings = bearingsOf(atlas);
	const candidates: Candidate[] = [];
	const seen = new Set<Project>();
	for (const { key: group, name: groupName } of groups) {
		const members = membersOf.get(group) ?? [];
		const xs = figures(view.against, members, view);
		const ys = figures(view.measure, members, view);
		for (const project of members) {
			if (seen.has(project)) continue;
			if (!xs.counted.has(project) && !ys.counted.has(project)) continue;
			if (xs.elsewhere(project) || ys.elsewhere(project)) continue;
			seen.add(project);
			const { key, name, company, state } = bearings(project);
			candidates.push({
				key,
				name,
				company,
				state,
				group,
				groupName,
				x: xs.of(project),
				y: ys.of(project),
				outlier: false
			});
		}
	}
	return candidates;
}

/** What a measure knows of single projects of a group. */
interface Figures {
	readonly counted: ReadonlySet<Project>;
	/** Dollars that are told, but not as this project's own in the total. */
	readonly elsewhere: (project: Project) => boolean;
	readonly of: (project: Project) => number | null;
}

function figures(id: MeasureId, members: readonly Project[], view: ViewState): Figures {
	const { quantity, ratio: terms } = measureOf(id);
	if (quantity) {
		const { counted } = tallied(members, quantity, view);
		const inTotal = new Set(counted.map(({ project }) => project));
		const of = (project: Project) => quantity.figure(project)?.low ?? null;
		return {
			counted: inTotal,
			elsewhere: (project) => quantity.dollars && of(project) !== null && !inTotal.has(project),
			of
		};
	}
	const inRatio = new Set(terms ? ratio(tallied(members, DOLLARS, view), terms).projects : []);
	return {
		counted: inRatio,
		elsewhere: () => false,
		of: (project) => (terms && inRatio.has(project) ? figureOf(project, terms).value : null)
	};
}

/** Points whose y over x lies outside of the fences around the quartiles of all of them, on a logarithmic scale. */
function outliers(
	points: readonly { readonly x: number; readonly y: number }[]
): ReadonlySet<unknown> {
	const logs = points.flatMap((point) =>
		point.x > 0 && point.y > 0 ? [{ point, log: Math.log(point.y / point.x) }] : []
	);
	const sorted = logs.map(({ log }) => log).toSorted((a, b) => a - b);
	const [q1, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
	if (logs.length < ENOUGH || q1 === null || q3 === null) return new Set();
	// A hair of floating point between equal ratios is not unusual.
	const reach = FENCE * (q3 - q1) + 1e-9;
	return new Set(
		logs.filter(({ log }) => log < q1 - reach || log > q3 + reach).map(({ point }) => point)
	);
}
