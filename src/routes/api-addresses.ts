import { TOTALS_BY } from '$lib/view/totals-by';

/** What the API offers, by what it answers. */
export type ApiSubject =
	| 'totals'
	| 'announcements'
	| 'projects'
	| 'counts'
	| 'states'
	| 'companies'
	| 'announcement'
	| 'stateRows'
	| 'companyRows'
	| 'tables'
	| 'changes';

export interface ApiAddress {
	readonly path: string;
	/** Of an address that stands for many: one of them. */
	readonly example?: string;
	readonly subject: ApiSubject;
}

/** A question that one address answers: what is read of it, as the tool `jq` writes it, step by step. */
export interface ApiExample {
	readonly path: string;
	readonly steps: readonly (string | { readonly where: string; readonly is: string })[];
}

/** Where the files of one profile stand. */
export function profileFiles(
	kind: 'states' | 'companies' | 'announcements',
	id: string
): { readonly json: string; readonly csv: string } {
	const path = `/api/v1/${kind}/${id}`;
	return { json: `${path}.json`, csv: `${path}.csv` };
}

/** A company and an announcement of the tables, to show what their addresses look like; null where there is none. */
export interface ApiSample {
	readonly company: string | null;
	readonly announcement: string | null;
}

/** Addresses of which there is one for each state, company or announcement. */
function profiles({ company, announcement }: ApiSample): readonly ApiAddress[] {
	const such = (path: string, id: string | null, subject: ApiSubject): ApiAddress[] =>
		id === null ? [] : [{ path, example: path.replace(/\[\w+\]/, id), subject }];
	return [
		...such('/api/v1/states/[state].json', 'nc', 'states'),
		...such('/api/v1/states/[state].csv', 'nc', 'stateRows'),
		...such('/api/v1/companies/[company].json', company, 'companies'),
		...such('/api/v1/companies/[company].csv', company, 'companyRows'),
		...such('/api/v1/announcements/[id].json', announcement, 'announcement')
	];
}

/** Every address of the API; `tables` are the names of the tables. */
export function apiAddresses(tables: readonly string[], sample: ApiSample): readonly ApiAddress[] {
	const totals = [...TOTALS_BY.map((by) => `by-${by}`), 'by-state-and-company'];
	return [
		...totals.flatMap((by) => [
			{ path: `/api/v1/totals/${by}.json`, subject: 'totals' as const },
			{ path: `/api/v1/totals/${by}.csv`, subject: 'totals' as const }
		]),
		{ path: '/api/v1/announcements.json', subject: 'announcements' },
		{ path: '/api/v1/projects.json', subject: 'projects' },
		{ path: '/api/v1/state-counts.json', subject: 'counts' },
		...profiles(sample),
		...tables.flatMap((table) => [
			{ path: `/api/v1/tables/${table}.json`, subject: 'tables' as const },
			{ path: `/data/${table}.csv`, subject: 'tables' as const }
		]),
		{ path: '/data/datapackage.json', subject: 'tables' },
		{ path: '/feed.xml', subject: 'changes' }
	];
}

/** Questions of our own tables; a page shows those that the tables it was made from can answer. */
export const API_EXAMPLES: readonly ApiExample[] = [
	{
		path: '/api/v1/totals/by-state.json',
		steps: ['groups', { where: 'key', is: 'NC' }, 'floorUsd']
	},
	{
		path: '/api/v1/totals/by-state-and-company.json',
		steps: ['groups', { where: 'key', is: 'NC/amazon' }, 'floorUsd']
	},
	{
		path: '/api/v1/announcements.json',
		steps: ['announcements', { where: 'id', is: 'amazon-nc-richmond-2025' }, 'countyFips']
	},
	{
		path: '/api/v1/states/nc.json',
		steps: ['byStatus', { where: 'status', is: 'under_construction' }, 'floorUsd']
	},
	{
		path: '/api/v1/companies/amazon.json',
		steps: ['states', { where: 'state', is: 'GA' }, 'name']
	},
	{
		path: '/api/v1/announcements/amazon-nc-richmond-2025.json',
		steps: ['standingInTotal', 'counts', 'floorUsd']
	},
	{
		path: '/api/v1/tables/energy_deals.json',
		steps: ['rows', { where: 'id', is: 'amazon-talen-susquehanna-2025' }, 'plant']
	},
	{
		path: '/api/v1/tables/counties.json',
		steps: ['rows', { where: 'fips', is: '37153' }, 'name']
	}
];

/** As `jq` writes it: `.groups[] | select(.key == "NC") | .floorUsd`. */
export function jqOf({ steps }: ApiExample): string {
	return steps
		.map((step, index) => {
			if (typeof step !== 'string') return `select(.${step.where} == ${JSON.stringify(step.is)})`;
			return typeof steps[index + 1] === 'object' ? `.${step}[]` : `.${step}`;
		})
		.join(' | ');
}

/** What an example reads of an answer; undefined where it is not there. */
export function readExample({ steps }: ApiExample, answer: unknown): unknown {
	return steps.reduce<unknown>((at, step) => {
		if (typeof step === 'string') return (at as Record<string, unknown> | undefined)?.[step];
		const rows = Array.isArray(at) ? (at as Record<string, unknown>[]) : [];
		return rows.find((row) => row[step.where] === step.is);
	}, answer);
}
