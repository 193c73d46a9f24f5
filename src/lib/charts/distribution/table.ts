import type { Locale } from '../../domain/locale';
import type { Answer } from '../../view/answer';
import type { DistributionPoint } from '../../view/chart-data';
import { RATIO_MEASURES } from '../../view/ratio-measures';
import { measureOf, type MeasureId } from '../../view/measures';
import { axisTitleOf, scatterWords } from '../../words/scatter';
import { saidFigure } from '../../words/value';
import type { PointColumn, PointTable } from '../scatter/table';
import { NO_PROJECTS } from './draw';

/** The projects of a distribution, group by group and the highest first, with the two figures of each. */
export function distributionTableOf(
	answer: Pick<Answer, 'distribution'>,
	locale: Locale
): PointTable {
	const { ratio, groups } = answer.distribution ?? NO_PROJECTS;
	const { head } = scatterWords[locale];
	const [over, under] = RATIO_MEASURES[ratio];
	const points = groups.flatMap(({ name, points: own }) =>
		own.toReversed().map((point) => ({ point, groupName: name }))
	);
	const text = (key: string, label: string): PointColumn => ({
		key,
		label,
		kind: 'text',
		brief: true
	});
	const measured = (id: MeasureId, of: (point: DistributionPoint) => number): PointColumn => ({
		key: id,
		label: axisTitleOf(id, locale),
		unit: measureOf(id).unit,
		kind: 'number',
		brief: true,
		written: points.map(({ point }) => saidFigure(of(point), id, locale))
	});
	return {
		columns: [
			text('name', head.project),
			text('company', head.company),
			text('state', head.state),
			text('group', head.group),
			measured(ratio, ({ value }) => value),
			measured(over, (point) => point.over),
			measured(under, (point) => point.under)
		],
		rows: points.map(({ point, groupName }) => [
			point.name,
			point.company,
			point.state,
			groupName,
			point.value,
			point.over,
			point.under
		])
	};
}
