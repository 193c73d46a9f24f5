import { expect, test } from 'vitest';
import type { Said } from '$lib/data/own/column-guess';
import type { OwnMeasure } from '$lib/domain/own-measure';
import type { OwnFile } from '../../../src/routes/own/own-file';
import type { Progress, WorkerAnswer } from '../../../src/routes/own/read-in-worker';
import type { Found } from '../../../src/routes/[[lang=lang]]/own/found';
import { Intake } from '../../../src/routes/[[lang=lang]]/own/intake.svelte';
import { kindsOf } from '../../../src/routes/[[lang=lang]]/own/kinds-of';
import { draftsOf } from '../../../src/routes/[[lang=lang]]/own/measure-draft';
import type { Means } from '../../../src/routes/[[lang=lang]]/own/means';
import { COUNT, fingerprintFrom, ownFile } from '../../browser/own-file-sample';

const FILE = ownFile('plans', ['count', 'cost']);
const LISTED = {
	fingerprint: FILE.fingerprint,
	name: 'Our plans',
	kind: 'states' as const,
	rows: 2,
	bytes: 10,
	kept: true,
	left: false,
	addedOn: '2026-11-23',
	shape: 'a shape',
	damaged: false
};
const INFERRED: OwnMeasure[] = [...ownFile('', ['count', 'cost']).measures, COUNT];

test('a newer file is read at once, and the reading of the one before is given up', async () => {
	const { intake, readings } = anIntake();
	intake.take([named('first.csv')]);
	await settled();
	intake.take([named('mended.csv')]);
	await settled();
	expect(readings.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
	readings[0]?.answer(readAs());
	readings[1]?.answer(readAs());
	await settled();
	expect(intake.found?.task.name).toBe('mended.csv');
	expect(intake.reading).toBeNull();
});

test('of several files one that is refused is told, and the next is read without waiting', async () => {
	const { intake, readings } = anIntake();
	intake.take([named('book.csv'), named('plans.csv'), named('more.csv')]);
	await settled();
	expect(intake.waiting).toEqual(['plans.csv', 'more.csv']);
	readings[0]?.answer({ ok: false, refusal: 'workbook', line: null });
	await settled();
	expect(intake.told).toEqual([
		{ kind: 'refused', name: 'book.csv', refusal: 'workbook', line: null }
	]);
	expect(intake.reading?.name).toBe('plans.csv');
	readings[1]?.answer(readAs());
	await settled();
	intake.leave();
	await settled();
	expect(intake.reading?.name).toBe('more.csv');
});

test('what was said of a file of its shape is said of it, and that is told', async () => {
	const said: Said = { columns: { count: { kind: 'text' } } };
	const { intake, readings } = anIntake({ mappingFor: () => Promise.resolve(said) });
	intake.take([named('april.csv')]);
	await settled();
	readings[0]?.answer(readAs());
	await settled();
	expect(readings[0]?.said).toEqual(said);
	expect(intake.found?.remembered).toBe(true);
});

test('read in another way, the file keeps its form: the name, and the measures of columns that still are ones', async () => {
	const { intake, readings } = anIntake();
	intake.take([named('plans.csv')]);
	await settled();
	readings[0]?.answer(readAs());
	await settled();
	const { id } = intake.found ?? {};
	intake.name = 'Mine';
	intake.drafts = intake.drafts.map((draft) =>
		draft.measure.column === 2
			? { measure: { ...draft.measure, label: 'Money' }, included: false }
			: draft
	);
	intake.say({ columns: { state: { kind: 'text' } } });
	await settled();
	expect(intake.found, 'what was found stays while it is read again').not.toBeNull();
	readings[1]?.answer(readAs());
	await settled();
	expect(readings[1]?.said).toEqual({ columns: { state: { kind: 'text' } } });
	expect([intake.found?.id, intake.name]).toEqual([id, 'Mine']);
	expect(intake.drafts.find(({ measure }) => measure.label === 'Money')?.included).toBe(false);
});

test('a mapping with which it cannot be read is told, and the one before stays', async () => {
	const { intake, readings } = anIntake();
	intake.take([named('plans.csv')]);
	await settled();
	readings[0]?.answer(readAs());
	await settled();
	const before = intake.found;
	intake.say({ columns: { state: { kind: 'text' } } });
	await settled();
	readings[1]?.answer({ ok: false, refusal: 'no_place', line: null });
	await settled();
	expect(intake.told.map(({ kind }) => kind)).toEqual(['refused']);
	expect(intake.found).toBe(before);
});

test('a reading that is cancelled is told; one that cannot begin says what is missing', async () => {
	const { intake, readings } = anIntake();
	intake.take([named('plans.csv')]);
	await settled();
	readings[0]?.onProgress?.({ bytes: 1, of: 2, rows: 3 });
	expect(intake.reading?.progress).toEqual({ bytes: 1, of: 2, rows: 3 });
	intake.cancel();
	expect(readings[0]?.signal?.aborted).toBe(true);
	expect(intake.told).toEqual([{ kind: 'cancelled', name: 'plans.csv' }]);
	intake.take([named('plans.csv')]);
	await settled();
	readings[1]?.fail(new Error('The worker could not be loaded'));
	await settled();
	expect(intake.told).toEqual([{ kind: 'failed', name: 'plans.csv' }]);
});

test('a folder or a file that is gone was not handed over by the system', async () => {
	const { intake } = anIntake({}, () => Promise.reject(new DOMException('gone', 'NotFoundError')));
	intake.take([named('plans')]);
	await settled();
	expect(intake.told).toEqual([{ kind: 'unreadable', name: 'plans' }]);
});

test('the file is used with its name, what was said, and the measures that are to be ones', async () => {
	const added: unknown[] = [];
	const { intake, readings } = anIntake({
		add: (file, _, keep) => {
			added.push({ name: file.name, keep, measures: file.measures.length });
			return Promise.resolve('full');
		}
	});
	intake.take([named('plans.csv')]);
	await settled();
	readings[0]?.answer(readAs());
	await settled();
	intake.name = '  ';
	intake.drafts = intake.drafts.map((draft, at) => ({ ...draft, included: at > 0 }));
	await intake.use();
	expect(added).toEqual([{ name: 'plans', keep: true, measures: 2 }]);
	expect(intake.told).toMatchObject([{ kind: 'used', outcome: 'full' }]);
	expect(intake.found).toBeNull();
});

test('a file that takes the place of another begins with its name and measures, and keeps what is said of it here', async () => {
	const calls: unknown[] = [];
	const { intake, readings } = anIntake({
		find: () => Promise.resolve({ ...FILE, name: 'Our plans', measures: FILE.measures.slice(1) }),
		replace: (old, file) => {
			calls.push(['replace', old, file.fingerprint]);
			return Promise.resolve('kept');
		},
		rename: async (fingerprint, name) => noting(calls, ['rename', fingerprint, name]),
		measures: async (_, measures) =>
			noting(
				calls,
				measures.map(({ label }) => label)
			)
	});
	await intake.replace(LISTED, named('newer.csv'));
	await settled();
	readings[0]?.answer(readAs(fingerprintFrom('cd')));
	await settled();
	expect(intake.name).toBe('Our plans');
	expect(intake.drafts.map(({ included }) => included)).toEqual([false, true, false]);
	intake.name = 'Newer plans';
	await intake.use();
	expect(calls).toEqual([
		['replace', FILE.fingerprint, fingerprintFrom('cd')],
		['rename', fingerprintFrom('cd'), 'Newer plans'],
		['cost']
	]);
});

test('a file that another tab deleted is told when it is to be looked at', async () => {
	const { intake } = anIntake();
	await intake.again(LISTED);
	expect(intake.told).toEqual([{ kind: 'gone', name: 'Our plans' }]);
	expect(intake.found).toBeNull();
});

test('a change that cannot be stored stands for this visit, and the reader is told that it is not kept', async () => {
	const added: OwnFile[] = [];
	const { intake } = anIntake({
		find: () => Promise.resolve(FILE),
		source: () => Promise.resolve(named('plans.csv')),
		rename: () => Promise.resolve('full'),
		add: (file) => {
			added.push(file);
			return Promise.resolve('full');
		}
	});
	await intake.again(LISTED);
	intake.name = 'Ours';
	await intake.use();
	expect(added.map(({ name }) => name)).toEqual(['Ours']);
	expect(intake.told).toMatchObject([{ kind: 'used', outcome: 'full' }]);
});

test('of a file looked at again only what was changed is written: its name and measures, or all where it was read in another way', async () => {
	const calls: string[] = [];
	const { intake, readings } = anIntake({
		find: () => Promise.resolve(FILE),
		source: () => Promise.resolve(named('plans.csv')),
		add: () => Promise.resolve(calls.push('add') > 0 ? ('kept' as const) : 'visit'),
		rename: async (_, name) => noting(calls, name),
		measures: async (_, measures) => noting(calls, `${measures.length} measures`)
	});
	await intake.again(LISTED);
	intake.name = 'Ours';
	await intake.use();
	expect(calls).toEqual(['Ours', '2 measures']);
	await intake.again(LISTED);
	intake.say({});
	await settled();
	readings[0]?.answer(readAs());
	await settled();
	await intake.use();
	expect(calls).toEqual(['Ours', '2 measures', 'add']);
});

test('a kept file that is from now on to be used for a visit only no longer lies on the device', async () => {
	const calls: string[] = [];
	const { intake } = anIntake({
		find: () => Promise.resolve(FILE),
		source: () => Promise.resolve(named('plans.csv')),
		remove: async () => {
			calls.push('remove');
			return null;
		},
		add: (_, __, keep) => {
			calls.push(`keep: ${keep}`);
			return Promise.resolve('visit');
		}
	});
	await intake.again(LISTED);
	expect(intake.keep).toBe(true);
	intake.keep = false;
	await intake.use();
	expect(calls).toEqual(['remove', 'keep: false']);
});

test('where the kept copy of a file that is to be used for a visit only cannot be deleted, that is told', async () => {
	const { intake } = anIntake({
		find: () => Promise.resolve(FILE),
		source: () => Promise.resolve(named('plans.csv')),
		remove: () => Promise.resolve('blocked'),
		add: () => Promise.resolve('visit')
	});
	await intake.again(LISTED);
	intake.keep = false;
	await intake.use();
	expect(intake.told).toMatchObject([{ kind: 'used', outcome: { undeleted: 'blocked' } }]);
});

test('of a file for this visit a left copy is deleted when the reader says once more how it is kept', async () => {
	const calls: string[] = [];
	const { intake } = anIntake({
		find: () => Promise.resolve(FILE),
		source: () => Promise.resolve(named('plans.csv')),
		remove: () => Promise.resolve(calls.push('remove') > 0 ? null : 'full')
	});
	await intake.again({ ...LISTED, kept: false, left: true });
	await intake.use();
	expect(calls).toEqual(['remove']);
});

test('the file that comes in the place of a damaged one takes that place, with what is still known of it', async () => {
	const replaced: string[] = [];
	const { intake, readings } = anIntake({
		replace: (old) => Promise.resolve(replaced.push(old) > 0 ? 'kept' : 'visit')
	});
	for (const [at, [addedOn, name]] of [
		['2026-11-23', 'Our plans'],
		['', 'newer']
	].entries()) {
		await intake.replace({ ...LISTED, damaged: true, addedOn: addedOn ?? '' }, named('newer.csv'));
		await settled();
		readings[at]?.answer(readAs(fingerprintFrom('cd')));
		await settled();
		expect([intake.found?.task.kind, intake.name]).toEqual(['replacing', name]);
		await intake.use();
	}
	expect(replaced).toEqual([FILE.fingerprint, FILE.fingerprint]);
});

test.each([
	['another content took its place', 'cd', 'kept', true],
	['the same content took its place', 'ab', 'kept', false],
	['it was not replaced, for there was no room', 'cd', 'full', false]
] as const)('earlier links are spoken of only where %s', async (_, start, outcome, isSaid) => {
	const { intake, readings } = anIntake({
		find: () => Promise.resolve(FILE),
		replace: () => Promise.resolve(outcome)
	});
	await intake.replace(LISTED, named('newer.csv'));
	await settled();
	readings[0]?.answer(readAs(fingerprintFrom(start)));
	await settled();
	await intake.use();
	expect(intake.told).toMatchObject([{ kind: 'used', outcome, replaced: isSaid }]);
});

test('a file that the reader is at work on comes into view as it is when it is to be looked at', async () => {
	const { intake } = anIntake({
		find: () => Promise.resolve(FILE),
		source: () => Promise.resolve(named('plans.csv'))
	});
	await intake.again(LISTED);
	intake.name = 'Mine';
	const { id } = intake.found ?? {};
	await intake.again(LISTED);
	expect(intake.name).toBe('Mine');
	expect(intake.found?.id, 'shown from its beginning').not.toBe(id);
	expect([intake.waiting, intake.told]).toEqual([[], []]);
	await intake.use();
	expect([intake.found, intake.saving]).toEqual([null, false]);
});

test('a file that waits as the reader left it is shown at once when it is to be looked at', async () => {
	const { intake, readings } = anIntake({
		find: () => Promise.resolve(FILE),
		source: () => Promise.resolve(named('plans.csv'))
	});
	await intake.again(LISTED);
	intake.name = 'Mine';
	await find(intake, readings, 'other.csv');
	expect(intake.waiting).toEqual(['Our plans']);
	await intake.again(LISTED);
	expect([intake.found?.task.kind, intake.name]).toEqual(['again', 'Mine']);
	expect(intake.waiting, 'what was open comes after it').toEqual(['other.csv']);
	expect(intake.told).toEqual([{ kind: 'put_back', name: 'other.csv' }]);
});

test('a newer file takes the place of another, kept or for this visit only as the reader chose', async () => {
	const kept: boolean[] = [];
	const { intake, readings } = anIntake({
		find: () => Promise.resolve(FILE),
		replace: (_, __, ___, keep) => {
			kept.push(keep);
			return Promise.resolve(keep ? 'kept' : 'visit');
		}
	});
	for (const [at, keep] of [false, true].entries()) {
		await intake.replace({ ...LISTED, kept: !keep }, named('newer.csv'));
		await settled();
		readings[at]?.answer(readAs(fingerprintFrom('cd')));
		await settled();
		expect(intake.keep, 'at first as the one before was').toBe(!keep);
		intake.keep = keep;
		await intake.use();
	}
	expect(kept).toEqual([false, true]);
});

test('where the file to be replaced cannot be read, that is told, and what was found before stays', async () => {
	const { intake, readings } = anIntake({ find: () => Promise.reject(new Error('no worker')) });
	await find(intake, readings, 'plans.csv');
	const { found } = intake;
	await intake.replace(LISTED, named('newer.csv'));
	expect(intake.told).toEqual([{ kind: 'failed', name: 'newer.csv' }]);
	expect(intake.found).toBe(found);
});

test('a file that cannot be put among the reader’s is told, stays as the reader has it, and can be tried again', async () => {
	let isOffline = true;
	const { intake, readings } = anIntake({
		add: () => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve('kept'))
	});
	await find(intake, readings, 'plans.csv');
	intake.name = 'Mine';
	await intake.use();
	expect(intake.told).toEqual([{ kind: 'unsaved', name: 'Mine' }]);
	expect([intake.found?.task.name, intake.name, intake.saving]).toEqual([
		'plans.csv',
		'Mine',
		false
	]);
	isOffline = false;
	await intake.use();
	expect(intake.told).toMatchObject([{ kind: 'used', outcome: 'kept' }]);
	expect(intake.found).toBeNull();
});

test('a file that was being put among the reader’s when another was given comes back if that fails', async () => {
	let fail: (error: Error) => void = () => {};
	const { intake, readings } = anIntake({
		add: () => new Promise((_, reject) => (fail = reject))
	});
	await find(intake, readings, 'plans.csv');
	intake.name = 'Mine';
	const used = intake.use();
	intake.take([named('other.csv')]);
	expect(intake.waiting).toEqual([]);
	fail(new Error('offline'));
	await used;
	expect(intake.waiting).toEqual(['plans.csv']);
	expect(intake.reading?.name).toBe('other.csv');
});

test('a file that is given while another is being looked up is not overwritten by it', async () => {
	const asked: ((file: typeof FILE) => void)[] = [];
	const { intake, readings } = anIntake({
		find: () => new Promise((resolve) => asked.push(resolve)),
		source: () => Promise.resolve(named('plans.csv'))
	});
	const again = intake.again(LISTED);
	await find(intake, readings, 'dropped.csv');
	intake.name = 'Dropped';
	asked[0]?.({ ...FILE, name: 'Older' });
	await again;
	expect([intake.found?.task.name, intake.name]).toEqual(['dropped.csv', 'Dropped']);
});

test('a file that is to replace another waits where one was given before that other was found', async () => {
	const asked: ((file: typeof FILE) => void)[] = [];
	const { intake } = anIntake({ find: () => new Promise((resolve) => asked.push(resolve)) });
	const replaced = intake.replace(LISTED, named('newer.csv'));
	intake.take([named('dropped.csv')]);
	asked[0]?.(FILE);
	await replaced;
	expect([intake.reading?.name, intake.waiting]).toEqual(['dropped.csv', ['newer.csv']]);
});

test('of two files looked at again the last asked for is shown, however slow the first is', async () => {
	const asked = new Map<string, () => void>();
	const { intake } = anIntake({
		find: (fingerprint) =>
			new Promise((resolve) =>
				asked.set(fingerprint, () => resolve({ ...FILE, fingerprint, name: fingerprint }))
			),
		source: () => Promise.resolve(named('plans.csv'))
	});
	const both = ['slow', 'quick'].map((fingerprint) => intake.again({ ...LISTED, fingerprint }));
	asked.get('quick')?.();
	await settled();
	asked.get('slow')?.();
	await Promise.all(both);
	expect([intake.found?.answer.fingerprint, intake.name]).toEqual(['quick', 'quick']);
});

test('until a file looked at again is all there, the form is that of the file before', async () => {
	let looked: (look: Awaited<ReturnType<Means['look']>>) => void = () => {};
	let isSlow = false;
	const { intake, readings } = anIntake(
		{ find: () => Promise.resolve(FILE), source: () => Promise.resolve(named('older.csv')) },
		() =>
			isSlow
				? new Promise((resolve) => (looked = resolve))
				: Promise.resolve({ shape: 'a shape', isAnnouncements: false })
	);
	await find(intake, readings, 'first.csv');
	const { drafts } = intake;
	isSlow = true;
	const again = intake.again(LISTED);
	await settled();
	expect([intake.found?.task.name, intake.name]).toEqual(['first.csv', 'first']);
	expect(intake.drafts).toBe(drafts);
	looked({ shape: 'a shape', isAnnouncements: false });
	await again;
	expect([intake.found?.task.kind, intake.name]).toEqual(['again', 'plans']);
	expect(intake.waiting, 'a file that is not used yet is not lost').toEqual(['first.csv']);
});

test('a found file that the reader has worked on comes back after the one given meanwhile, as it was left', async () => {
	const { intake, readings } = anIntake();
	await find(intake, readings, 'plans.csv');
	intake.name = 'Mine';
	intake.keep = false;
	intake.drafts = intake.drafts.map((draft) => ({ ...draft, included: false }));
	const { drafts, found } = intake;
	intake.take([named('other.csv')]);
	expect(intake.told).toEqual([{ kind: 'put_back', name: 'plans.csv' }]);
	expect(intake.waiting).toEqual(['plans.csv']);
	await settled();
	readings[1]?.answer(readAs(fingerprintFrom('cd')));
	await settled();
	expect([intake.found?.task.name, intake.name, intake.keep]).toEqual(['other.csv', 'other', true]);
	intake.leave();
	expect([intake.name, intake.keep]).toEqual(['Mine', false]);
	expect(intake.found).toBe(found);
	expect(intake.drafts).toBe(drafts);
	expect(readings).toHaveLength(2);
});

test('a file that the reader has not touched gives way to the one that is given instead', async () => {
	const { intake, readings } = anIntake();
	await find(intake, readings, 'plans.csv');
	intake.take([named('mended.csv')]);
	expect([intake.told, intake.waiting]).toEqual([[], []]);
});

test('where the page is left nothing is read any more and nothing waits', async () => {
	const { intake, readings } = anIntake({ find: () => Promise.resolve(FILE) });
	intake.take([named('first.csv'), named('second.csv')]);
	await settled();
	const replaced = intake.replace(LISTED, named('newer.csv'));
	intake.close();
	await replaced;
	await settled();
	expect(readings.map(({ signal }) => signal?.aborted)).toEqual([true]);
	expect([intake.reading, intake.found, intake.waiting]).toEqual([null, null, []]);
});

test('every column of numbers but degrees can be measured; those not inferred are left out until they are ticked', () => {
	const { table, report } = ownFile('plants', ['zip', 'count', 'lat']);
	const columns = report.columns.map((column) =>
		column.name === 'lat' ? { ...column, kind: 'latitude' as const } : column
	);
	const inferred = ownFile('', ['zip', 'count']).measures.slice(1);
	const read = { table, report: { columns } };
	const drafts = (kept: OwnMeasure[] | null) =>
		draftsOf(read, [...inferred, COUNT], kept).map(
			({ measure, included }) => `${measure.label || 'rows'} ${included}`
		);
	expect(drafts(null)).toEqual(['count true', 'zip false', 'rows true']);
	const zip = { ...COUNT, column: 1, label: 'Postal area', aggregate: 'max' as const };
	expect(drafts([zip, COUNT]), 'what was added before stays').toEqual([
		'count false',
		'Postal area true',
		'rows true'
	]);
});

test('rows can be about each thing that there are columns for', () => {
	const found = (kinds: readonly string[], kind: string, isAnnouncements = false) =>
		kindsOf({
			answer: { report: { kind, columns: kinds.map((one) => ({ kind: one })) } },
			look: { isAnnouncements }
		} as unknown as Found);
	expect(found(['state', 'county', 'number'], 'counties')).toEqual(['counties', 'states']);
	expect(found(['latitude', 'longitude', 'state'], 'points')).toEqual(['points', 'states']);
	expect(found(['latitude', 'state'], 'states')).toEqual(['states']);
	expect(found(['state', 'company'], 'states', true)).toEqual([
		'announcements',
		'states',
		'companies'
	]);
});

/** Readings under way, each to be answered when the test wants it. */
interface Reading {
	readonly said: Said;
	readonly signal: AbortSignal | undefined;
	readonly onProgress: ((progress: Progress) => void) | undefined;
	readonly answer: (answer: WorkerAnswer) => void;
	readonly fail: (error: Error) => void;
}

function anIntake(
	files: Partial<Means['files']> = {},
	look: Means['look'] = () => Promise.resolve({ shape: 'a shape', isAnnouncements: false })
) {
	const readings: Reading[] = [];
	const intake = new Intake({
		look,
		read: (_, said, { onProgress, signal }) =>
			new Promise((answer, fail) => {
				readings.push({ said, signal, onProgress, answer, fail });
				signal?.addEventListener('abort', () => fail(signal.reason as Error));
			}),
		infer: () => INFERRED,
		files: {
			add: () => Promise.resolve('kept'),
			rename: () => Promise.resolve(null),
			measures: () => Promise.resolve(null),
			remove: () => Promise.resolve(null),
			replace: () => Promise.resolve('kept'),
			mappingFor: () => Promise.resolve(null),
			find: () => Promise.resolve(null),
			source: () => Promise.resolve(null),
			...files
		}
	});
	return { intake, readings };
}

/** The file is given, read and found. */
async function find(intake: Intake, readings: readonly Reading[], name: string): Promise<void> {
	intake.take([named(name)]);
	await settled();
	readings.at(-1)?.answer(readAs());
	await settled();
	expect(intake.found?.task.name).toBe(name);
}

function readAs(fingerprint = FILE.fingerprint): WorkerAnswer {
	const { report, table, announcements } = FILE;
	return { ok: true, fingerprint, report, table, announcements };
}

function named(name: string): File {
	return new File(['state,n\nNC,1\n'], name);
}

function settled(): Promise<void> {
	return new Promise((done) => setTimeout(done));
}

/** Notes a change that is stored as asked. */
function noting<T>(calls: T[], call: T): null {
	calls.push(call);
	return null;
}
