import type { OwnReport } from '$lib/data/own/report';
import type { Found } from './found';

type Kind = OwnReport['kind'];

/** What a file's rows can be about, as its columns are read now: the kind it has, and each other one it has columns for. */
export function kindsOf({ answer, look }: Pick<Found, 'answer' | 'look'>): Kind[] {
	const { columns, kind } = answer.report;
	const has = (one: string) => columns.some((column) => column.kind === one);
	const possible: Kind[] = [
		...(look.isAnnouncements ? (['announcements'] as const) : []),
		...(has('latitude') && has('longitude') ? (['points'] as const) : []),
		...(has('county') ? (['counties'] as const) : []),
		...(has('state') ? (['states'] as const) : []),
		...(has('company') ? (['companies'] as const) : [])
	];
	return possible.includes(kind) ? possible : [kind, ...possible];
}
