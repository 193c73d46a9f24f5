import fc from 'fast-check';
import { AMOUNT_KINDS, STATUSES, type Announcement } from '$lib/domain/announcement';
import { BASES, type Amount, type Basis } from '$lib/domain/amount';

/** An announcement of nothing in particular; each test states what matters to it. */
export function announce(fields: Partial<Announcement> & { id: string }): Announcement {
	return {
		announcedOn: '2025-01-01',
		companyId: 'acme',
		partners: [],
		project: null,
		scope: 'site',
		state: 'NC',
		counties: [],
		city: null,
		amount: null,
		kind: fields.amount ? 'investment' : null,
		periodStart: null,
		periodEnd: null,
		jobsPermanent: null,
		jobsConstruction: null,
		powerMw: null,
		status: 'announced',
		statusAsOf: fields.announcedOn ?? '2025-01-01',
		partOf: null,
		supersedes: null,
		sourcing: 'single',
		sources: [{ publisher: 'Paper', url: 'https://example.org/', publishedOn: null }],
		note: null,
		...fields
	};
}

export function usd(amount: number, basis: Basis = 'exact', highUsd: number | null = null): Amount {
	return { usd: amount, highUsd, basis };
}

const DATES = [
	'2023',
	'2024',
	'2024-02',
	'2024-05-17',
	'2024-11',
	'2025',
	'2025-01-07',
	'2025-06-04'
];

/** Tables of up to 12 announcements with links of every sort: chains, forks, cycles, dangling ones. */
export const anyTable: fc.Arbitrary<Announcement[]> = fc
	.integer({ min: 1, max: 12 })
	.chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => anyRow(index, size))));

function anyRow(index: number, size: number): fc.Arbitrary<Announcement> {
	const link = fc.option(fc.integer({ min: 0, max: size }), { freq: 2 });
	return fc
		.record({
			announcedOn: fc.constantFrom(...DATES),
			statusAsOf: fc.constantFrom(...DATES),
			status: fc.constantFrom(...STATUSES),
			scope: fc.constantFrom('site', 'site', 'multi_site', 'state_plan', 'national_plan'),
			state: fc.constantFrom('NC', 'GA', 'VA'),
			amount: fc.option(
				fc.record({ usd: fc.integer({ min: 1, max: 100 }), basis: fc.constantFrom(...BASES) }),
				{ freq: 4 }
			),
			kind: fc.constantFrom('investment', 'investment', ...AMOUNT_KINDS),
			powerMw: fc.option(fc.integer({ min: 1, max: 900 })),
			sourcing: fc.constantFrom('primary', 'doubtful'),
			partOf: link,
			supersedes: link
		})
		.map(({ amount, kind, partOf, supersedes, ...row }) =>
			announce({
				...row,
				id: `a${index}`,
				amount: amount && {
					...amount,
					highUsd: amount.basis === 'range' ? amount.usd + 5 : null
				},
				kind: amount ? kind : null,
				partOf: partOf === null ? null : `a${partOf}`,
				supersedes: supersedes === null ? null : `a${supersedes}`
			} as Partial<Announcement> & { id: string })
		);
}
