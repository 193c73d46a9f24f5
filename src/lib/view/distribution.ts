import type { Atlas } from '../domain/atlas';
import type { Project } from '../domain/project';
import { DOLLARS } from '../domain/quantity';
import { ratio, type RatioId } from '../domain/ratio';
import { quantile } from '../stats/quantile';
import { bearingsOf } from './bearings';
import type { DistributionData, DistributionPoint, Quartiles } from './chart-data';
import { membersByGroup, membersTogether } from './group';
import { measureOf } from './measures';
import { RATIO_MEASURES } from './ratio-measures';
import { selectionOf } from './selection';
import { tallied } from './tallied';
import type { ViewState } from './view-state';

/** How a ratio varies over the projects it rests on, group by group and over all of them. */
export function distributionOf(
	atlas: Atlas,
	view: ViewState,
	groups: readonly { readonly key: string; readonly name: string }[]
): DistributionData {
	const id = measureOf(view.measure).ratio ?? 'usd_per_mw';
	const bearings = bearingsOf(atlas);
	const members = membersByGroup(selectionOf(atlas, view), view);
	const point = (project: Project, group: string) => {
		const { key: projectId, ...rest } = bearings(project);
		return { projectId, ...rest, group, ...figureOf(project, id) };
	};
	const ratioOf = (projects: readonly Project[]) => ratio(tallied(projects, DOLLARS, view), id);
	const whole = ratioOf(membersTogether(members, groups));
	return {
		ratio: id,
		groups: groups.map(({ key, name }) => {
			const { projects } = ratioOf(members.get(key) ?? []);
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
	const [over = 0, under = 0] = RATIO_MEASURES[id].map(
		(measure) => measureOf(measure).quantity?.figure(project)?.low
	);
	return { value: over / under, over, under };
}

function byValue(a: DistributionPoint, b: DistributionPoint): number {
	return a.value - b.value || (a.projectId < b.projectId ? -1 : 1);
}

function quartilesOf(values: readonly number[]): Quartiles | null {
	const sorted = values.toSorted((a, b) => a - b);
	const [q1, median, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
	return q1 === null || median === null || q3 === null ? null : { q1, median, q3 };
}
