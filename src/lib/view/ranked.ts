import { classOf, type Breaks } from '../stats/classify';
import { ranks } from '../stats/rank';
import type { AnswerRow } from './answer';

/** A row before it stands among others. */
export type Unranked = Omit<AnswerRow, 'rank' | 'classIndex'>;

/** National plans have no rank among sites: they are compared within themselves only. */
export function ranked(rows: readonly Unranked[], breaks: Breaks): AnswerRow[] {
	const among = rows.some(({ value, nationalOnly }) => value !== null && !nationalOnly);
	const places = ranks(rows.map((row) => (among && row.nationalOnly ? null : row.value)));
	return rows
		.map((row, index) => ({
			...row,
			rank: places[index] ?? null,
			classIndex: row.value === null || row.value === 0 ? null : classOf(row.value, breaks)
		}))
		.toSorted(
			(a, b) =>
				byRank(a.rank, b.rank) || (b.value ?? -1) - (a.value ?? -1) || (a.name < b.name ? -1 : 1)
		);
}

function byRank(a: number | null, b: number | null): number {
	if (a === b) return 0;
	return (a ?? Infinity) - (b ?? Infinity);
}
