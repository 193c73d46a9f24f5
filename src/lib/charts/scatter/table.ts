import type { Locale } from '../../domain/locale';
import type { Answer } from '../../view/answer';
import type { ScatterPoint } from '../../view/chart-data';
import { columnKeyOf } from '../../view/column-unit';
import { measureOf } from '../../view/measures';
import { axisTitleOf, scatterWords } from '../../words/scatter';
import { saidFigure } from '../../words/value';

/** A column of the numbers behind a picture of points, with what people and machines call it. */
export interface PointColumn {
	/** For machines, in snake case; the same in both languages. */
	readonly key: string;
	readonly label: string;
	readonly unit?: string;
	readonly kind: 'text' | 'number';
	readonly brief: boolean;
	/** The cells as people say them, where that is not the cells themselves. */
	readonly written?: readonly string[];
}

/** The numbers behind a picture of points; unknown is null. */
export interface PointTable {
	readonly columns: readonly PointColumn[];
	readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The points of a scatter, the highest first, with nothing rounded away. */
export function scatterTableOf(
	{ request, scatter }: Pick<Answer, 'request' | 'scatter'>,
	locale: Locale
): PointTable {
	const { head, yes } = scatterWords[locale];
	const points = (scatter?.points ?? []).toSorted((a, b) => b.y - a.y || b.x - a.x);
	const byProject = request.points === 'project';
	const named = { kind: 'text', brief: true } as const;
	const measured = (id: typeof request.measure, of: (point: ScatterPoint) => number) => ({
		column: {
			key: columnKeyOf(id),
			label: axisTitleOf(id, locale),
			unit: measureOf(id).unit,
			kind: 'number',
			brief: true,
			written: points.map((point) => saidFigure(of(point), id, locale))
		} as const,
		cell: of
	});
	const company = (point: ScatterPoint) => point.company;
	const state = (point: ScatterPoint) => point.state;
	const columns: readonly {
		readonly column: PointColumn;
		readonly cell: (point: ScatterPoint) => string | number | null;
	}[] = [
		{
			column: { ...named, key: 'name', label: byProject ? head.project : head.group },
			cell: ({ name }) => name
		},
		...(byProject
			? [
					{ column: { ...named, key: 'company', label: head.company }, cell: company },
					{ column: { ...named, key: 'state', label: head.state }, cell: state },
					{
						column: { ...named, key: 'group', label: head.group, brief: false },
						cell: ({ groupName }: ScatterPoint) => groupName
					}
				]
			: []),
		measured(request.measure, ({ y }) => y),
		...(request.against === request.measure ? [] : [measured(request.against, ({ x }) => x)]),
		{
			column: {
				...named,
				key: 'outlier',
				label: head.outlier,
				brief: false,
				written: points.map(({ outlier }) => (outlier ? yes : ''))
			},
			cell: ({ outlier }) => (outlier ? 'yes' : 'no')
		}
	];
	return {
		columns: columns.map(({ column }) => column),
		rows: points.map((point) => columns.map(({ cell }) => cell(point)))
	};
}
