import type { Atlas } from '../domain/atlas';
import type { Project } from '../domain/project';
import { ratio, type RatioId } from '../domain/ratio';
import { quantile } from '../stats/quantile';
import type { DistributionData, DistributionPoint, Quartiles } from './chart-data';
import { membersByGroup } from './group';
import { measureOf, type MeasureId } from './measures';
import { selectionOf, tallyOptionsOf } from './selection';
import type { ViewState } from './view-state';

/** The measures that a ratio divides, over and under the line. */
export const RATIO_TERMS: Readonly<Record<RatioId, readonly [over: MeasureId, under: MeasureId]>> =
	{
		usd_per_mw: ['floor', 'mw'],
		usd_per_job: ['floor', 'jobs'],
		jobs_per_mw: ['jobs', 'mw']
	};

/** Who a project is and where, as far as it takes to know it among others. */
export interface Bearings {
	/** The project's id. */
	readonly key: string;
	/** Its own name; its company and place where it has none. */
	readonly name: string;
	readonly company: string;
	/** Null where it is in no single state. */
	readonly state: string | null;
}

/** How a ratio varies over the projects it rests on, group by group and over all of them. */
export function distributionOf(
	atlas: Atlas,
	view: ViewState,
	groups: readonly { readonly key: string; readonly name: string }[]
): DistributionData {
	const id = measureOf(view.measure).ratio ?? 'usd_per_mw';
	const options = tallyOptionsOf(view);
	const bearings = bearingsOf(atlas);
	const members = membersByGroup(selectionOf(atlas, view), view);
	const point = (project: Project, group: string) => {
		const { key: projectId, ...rest } = bearings(project);
		return { projectId, ...rest, group, ...figureOf(project, id) };
	};
	const all = new Set(groups.flatMap(({ key }) => members.get(key) ?? []));
	const whole = ratio([...all], id, options);
	return {
		ratio: id,
		groups: groups.map(({ key, name }) => {
			const { projects } = ratio(members.get(key) ?? [], id, options);
			const points = projects.map((project) => point(project, key)).toSorted(byValue);
			return { key, name, points, quartiles: quartilesOf(points.map(({ value }) => value)) };
		}),
		whole: quartilesOf(whole.projects.map((project) => figureOf(project, id).value)),
		leftOut: whole.of - whole.projects.length
	};
}

/** A project's own ratio with its two figures; it must have both. */
export function figureOf(
	project: Project,
	id: RatioId
): Pick<DistributionPoint, 'value' | 'over' | 'under'> {
	const [over = 0, under = 0] = RATIO_TERMS[id].map(
		(measure) => measureOf(measure).quantity?.figure(project)?.low
	);
	return { value: over / under, over, under };
}

/** Names projects by the tables of an atlas. */
export function bearingsOf({ companies, states }: Atlas): (project: Project) => Bearings {
	const companyNames = new Map(companies.map(({ id, name }) => [id, name]));
	const stateNames = new Map<string | null, string>(states.map(({ code, name }) => [code, name]));
	return ({ id, newest }) => {
		const company = companyNames.get(newest.companyId) ?? newest.companyId;
		const state = stateNames.get(newest.state) ?? null;
		const place = newest.city ?? newest.counties[0]?.name ?? state;
		const unnamed = place === null ? company : `${company}, ${place}`;
		return { key: id, name: newest.project ?? unnamed, company, state };
	};
}

/** Whose project a point is and where; null for a group's. */
export function whereaboutsOf(point: object): Pick<Bearings, 'company' | 'state'> | null {
	if (!('company' in point) || typeof point.company !== 'string') return null;
	const state = 'state' in point && typeof point.state === 'string' ? point.state : null;
	return { company: point.company, state };
}

function byValue(a: DistributionPoint, b: DistributionPoint): number {
	return a.value - b.value || (a.projectId < b.projectId ? -1 : 1);
}

function quartilesOf(values: readonly number[]): Quartiles | null {
	const sorted = values.toSorted((a, b) => a - b);
	const [q1, median, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
	return q1 === null || median === null || q3 === null ? null : { q1, median, q3 };
}
