import { expect, test } from 'vitest';
import { likelyDuplicates } from '$lib/view/likely-duplicates';
import { announce, usd } from '../domain/announce';

const RICHMOND = { fips: '37153', name: 'Richmond', fullName: 'Richmond County' };
const HERE = announce({ id: 'here', counties: [RICHMOND], amount: usd(10e9) });
const FAR = announce({ id: 'far', amount: usd(10e9) });
const NEW = {
	companyId: 'acme',
	state: 'NC',
	counties: [] as string[],
	usd: null as number | null
};

const ids = (candidate: Parameters<typeof likelyDuplicates>[0], rows = [HERE, FAR]) =>
	likelyDuplicates(candidate, rows).map(({ row, likeness }) => [row.id, likeness]);

test('the same company in the same county is likely the same, whatever the amount', () => {
	expect(ids({ ...NEW, counties: ['37153'], usd: 1 })).toEqual([['here', 'same_county']]);
});

test('another company in the same county is not', () => {
	expect(ids({ ...NEW, companyId: 'bolt', counties: ['37153'], usd: 10e9 })).toEqual([]);
});

test('in the same state an amount within a fifth is, and one beyond it is not', () => {
	expect(ids({ ...NEW, usd: 8e9 }, [FAR])).toEqual([['far', 'close_amount']]);
	expect(ids({ ...NEW, usd: 12.5e9 }, [FAR])).toEqual([['far', 'close_amount']]);
	expect(ids({ ...NEW, usd: 7.9e9 }, [FAR])).toEqual([]);
	expect(ids({ ...NEW, usd: 12.6e9 }, [FAR])).toEqual([]);
	expect(ids({ ...NEW, state: 'GA', usd: 10e9 }, [FAR])).toEqual([]);
});

test('an amount inside a range is close to it', () => {
	const range = announce({ id: 'range', amount: usd(1e9, 'range', 20e9) });
	expect(ids({ ...NEW, usd: 9e9 }, [range])).toEqual([['range', 'close_amount']]);
});

test('an unknown amount is close to nothing, and an unknown company is like nobody', () => {
	expect(ids({ ...NEW, usd: null })).toEqual([]);
	expect(ids({ ...NEW, usd: 10e9 }, [announce({ id: 'silent' })])).toEqual([]);
	expect(ids({ ...NEW, companyId: null, counties: ['37153'] })).toEqual([]);
});

test('those of the county come first, then the newest', () => {
	const newer = announce({ id: 'newer', announcedOn: '2026-01-01', amount: usd(10e9) });
	const found = ids({ ...NEW, counties: ['37153'], usd: 10e9 }, [FAR, newer, HERE]);
	expect(found.map(([id]) => id)).toEqual(['here', 'newer', 'far']);
});

test('a plan for the whole country is not in the same state as one without a state', () => {
	const national = announce({ id: 'us', state: null, scope: 'national_plan', amount: usd(10e9) });
	expect(ids({ ...NEW, state: null, usd: 10e9 }, [national])).toEqual([]);
});
