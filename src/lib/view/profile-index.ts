import type { Atlas } from '../domain/atlas';
import type { Mark } from './answer';
import { answersAbout, answerTo, FLOOR, rowOf } from './own-figures';
import { DEFAULTS } from './view-state';

/** One line of the list of profiles. */
export interface ProfileLine {
	readonly key: string;
	readonly name: string;
	readonly rank: number | null;
	readonly floor: number | null;
	readonly mark: Mark;
	readonly ceiling: number | null;
	/** The ceiling or more. */
	readonly open: boolean;
	/** Projects known of, with a figure or without. */
	readonly projects: number | null;
	/** Country-wide plans only: they overlap the sites of others and have no figures here. */
	readonly nationalOnly: boolean;
}

/** Every state or every company, the largest floor first; those without one by name. */
export function profileLines(atlas: Atlas, by: 'state' | 'company'): ProfileLine[] {
	const answers = answersAbout(atlas, DEFAULTS.compare, by);
	const ceilings = answerTo(answers, { measure: 'ceiling', per: 'total' });
	const projects = answerTo(answers, { measure: 'projects', per: 'total' });
	const lines = (answerTo(answers, FLOOR)?.rows ?? []).map((row): ProfileLine => {
		const { key, name, nationalOnly } = row;
		const ceiling = rowOf(ceilings, key);
		const own = <T>(value: T) => (nationalOnly ? null : value);
		return {
			key,
			name,
			nationalOnly,
			rank: own(row.rank),
			floor: own(row.value),
			mark: row.mark,
			ceiling: own(ceiling?.value ?? null),
			open: ceiling?.open ?? false,
			projects: own(rowOf(projects, key)?.value ?? null)
		};
	});
	return lines.toSorted(
		(a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name, 'en')
	);
}
