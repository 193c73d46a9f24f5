import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import type { ColumnReport, OwnReport } from '$lib/data/own/report';
import ColumnTable from '../../src/routes/[[lang=lang]]/own/ColumnTable.svelte';
import type { Found } from '../../src/routes/[[lang=lang]]/own/found';
import FoundFile from '../../src/routes/[[lang=lang]]/own/FoundFile.svelte';
import type { Intake } from '../../src/routes/[[lang=lang]]/own/intake.svelte';
import MeasureTable from '../../src/routes/[[lang=lang]]/own/MeasureTable.svelte';
import { draftsOf, type MeasureDraft } from '../../src/routes/[[lang=lang]]/own/measure-draft';
import OpenFile from '../../src/routes/[[lang=lang]]/own/OpenFile.svelte';
import Questions from '../../src/routes/[[lang=lang]]/own/Questions.svelte';
import ReportPart from '../../src/routes/[[lang=lang]]/own/ReportPart.svelte';
import SampleTable from '../../src/routes/[[lang=lang]]/own/SampleTable.svelte';
import OwnMissing from '../../src/routes/own/OwnMissing.svelte';
import type { OwnInView } from '../../src/routes/own/own-in-view.svelte';
import ToldList from '../../src/routes/[[lang=lang]]/own/ToldList.svelte';
import { COUNT, measureOf, ownFile } from './own-file-sample';

const { report: REPORT } = ownFile('plans');
const MARKUP = '<img src=x onerror="window.taken = true">';

test('a day and a number that can be read in two ways are asked in words, in the reader’s language', async () => {
	const say = vi.fn();
	const report = reportOf([
		{ name: 'seen', kind: 'date', open: 'order' },
		{ name: 'mw', kind: 'number', open: 'mark' }
	]);
	const sample = [
		{ line: 2, written: ['13/04/2025', '5'], read: ['2025-04-13', '5'] },
		{ line: 3, written: ['03/04/2025', '1,234'], read: [null, null] }
	];
	render(Questions, { report: { ...report, sample }, locale: 'de', say });
	await expect.element(page.getByText('seen: Welcher Tag ist 03/04/2025?')).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: '4. März 2025: Der Monat steht vorn' }));
	expect(say).toHaveBeenLastCalledWith('seen', { order: 'month_first' });
	await expect.element(page.getByText('mw: Wie viel ist 1,234?')).toBeVisible();
	await userEvent.click(
		page.getByRole('button', { name: '1,234: Das Komma steht vor den Nachkommastellen' })
	);
	expect(say).toHaveBeenLastCalledWith('mw', { mark: 'comma' });
});

test('where two columns could place the rows, the reader is told which one does and can name the other', async () => {
	const say = vi.fn();
	const report = reportOf([
		{ name: 'HQ State', kind: 'state' },
		{ name: 'Project State', kind: 'state' }
	]);
	const placedBy = { kind: 'state' as const, column: 'HQ State', others: ['Project State'] };
	const { rerender } = await render(Questions, {
		report: { ...report, placedBy },
		locale: 'en',
		say
	});
	await expect.element(page.getByText('Rows are placed by “HQ State” until you say')).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Place them by “Project State”' }));
	expect(say).toHaveBeenLastCalledWith('Project State', { kind: 'state' });
	await rerender({ report: { ...report, placedBy: { ...placedBy, others: [] } } });
	expect(document.querySelector('[data-testid="questions"]')).toBeNull();
});

test('it is said by which column the rows belong to their states', async () => {
	const placedBy = { kind: 'state' as const, column: 'state', others: [] };
	const report = { ...REPORT, placedBy };
	const task = { kind: 'new', name: 'plans.csv', source: new Blob() };
	const found = { answer: { fingerprint: 'ab', report }, said: {}, task, look: {} };
	render(FoundFile, {
		found: found as unknown as Found,
		intake: { name: 'plans', keep: true, drafts: [], saving: false } as unknown as Intake,
		files: [],
		locale: 'de'
	});
	await expect
		.element(page.getByText('Jede Zeile gehört zu dem Bundesstaat in der Spalte „state“.'))
		.toBeVisible();
});

test('a column of words says what most of its cells look like', async () => {
	const report = reportOf([
		{ name: 'mw', kind: 'text', seems: { kind: 'number', cells: 6, of: 9 } },
		{ name: 'note', kind: 'text', seems: null }
	]);
	render(ColumnTable, { report, locale: 'de', say: () => {} });
	await expect
		.element(page.getByText('6 von 9 ersten Zellen sehen wie Zahlen aus; als Wörter gelesen'))
		.toBeVisible();
	expect(document.querySelectorAll('.seems')).toHaveLength(1);
});

test('of dates that no order of day and month changes, none is shown', async () => {
	const report = reportOf([
		{ name: 'iso', kind: 'date' },
		{ name: 'slashed', kind: 'date', order: 'day_first' }
	]);
	render(ColumnTable, { report, locale: 'en', say: () => {} });
	await expect
		.element(page.getByRole('combobox', { name: 'How slashed is written' }))
		.toHaveDisplayValue('day first, 4/6/2025');
	expect(page.getByRole('combobox').elements()).toHaveLength(3);
});

test('a first row that is set aside says so and why', async () => {
	const report = reportOf([{ name: 'state', kind: 'state' }]);
	const sample = [
		{ line: 2, written: ['NC'], read: ['NC'] },
		{
			line: 3,
			written: ['GA', 'x'],
			read: ['GA'],
			aside: [{ column: null, problem: { en: 'more cells than columns', de: 'mehr Zellen' } }]
		}
	];
	render(SampleTable, { report: { ...report, sample }, locale: 'en' });
	await expect
		.element(
			page.getByText('Set aside, counts nowhere: whole row: more cells than columns', {
				exact: true
			})
		)
		.toBeVisible();
	expect(document.querySelectorAll('tr.aside')).toHaveLength(1);
});

test('a file that was here for a visit only is not called somebody else’s', async () => {
	for (const [locale, said] of [
		['en', 'that is not, or no longer, on this device'],
		['de', 'die nicht oder nicht mehr auf diesem Gerät liegt']
	] as const) {
		const own = {} as OwnInView;
		const { unmount } = await render(OwnMissing, {
			own,
			fingerprint: 'ab12',
			reading: null,
			locale
		});
		await expect.element(page.getByText(said)).toBeVisible();
		expect(document.body.textContent).not.toMatch(/somebody|jemand/);
		await unmount();
	}
});

test('where nothing is open, nothing is asked', async () => {
	render(Questions, { report: REPORT, locale: 'en', say: () => {} });
	expect(document.querySelector('[data-testid="questions"]')).toBeNull();
});

test('each column says what it holds, and how it is written where that matters', async () => {
	const say = vi.fn();
	const report = reportOf([
		{ name: '__proto__', kind: 'text' },
		{ name: 'Column 2', kind: 'number', as: '', mark: 'comma' },
		{ name: 'day', kind: 'date', open: 'order' }
	]);
	render(ColumnTable, { report, locale: 'en', say });
	await userEvent.selectOptions(
		page.getByRole('combobox', { name: 'What __proto__ holds' }),
		'number'
	);
	expect(say).toHaveBeenLastCalledWith('__proto__', { kind: 'number' });
	// It is read as text until it has been read as numbers, and stays so where it cannot be.
	await expect
		.element(page.getByRole('combobox', { name: 'What __proto__ holds' }))
		.toHaveValue('text');
	await expect.element(page.getByText('without a name in the file')).toBeVisible();
	await userEvent.selectOptions(
		page.getByRole('combobox', { name: 'How Column 2 is written' }),
		'point'
	);
	expect(say).toHaveBeenLastCalledWith('Column 2', { mark: 'point' });
	await expect
		.element(page.getByRole('combobox', { name: 'How day is written' }))
		.toHaveDisplayValue('please say');
	expect(page.getByRole('combobox').elements()).toHaveLength(5);
});

test('of a thousand columns the first are shown, and all when asked for', async () => {
	const report = reportOf(
		Array.from({ length: 1000 }, (_, at) => ({ name: `c${at}`, kind: 'text' as const }))
	);
	render(ColumnTable, { report, locale: 'en', say: () => {} });
	expect(page.getByRole('combobox').elements()).toHaveLength(40);
	await userEvent.click(page.getByRole('button', { name: 'Show all 1,000 columns' }));
	expect(page.getByRole('combobox').elements()).toHaveLength(1000);
});

test('cells of the first rows say what they are written as where that differs, what is unknown, and what is not read', async () => {
	const report = reportOf([
		{ name: 'state', kind: 'state' },
		{ name: 'usd', kind: 'number' },
		{ name: 'note', kind: 'text' }
	]);
	const sample = [
		{ line: 2, written: ['Georgia', '1,234.5', MARKUP], read: ['GA', '1234.5', MARKUP] },
		{ line: 3, written: ['Nowhere', 'n/a', ''], read: [null, null, null] }
	];
	render(SampleTable, { report: { ...report, sample }, locale: 'en' });
	const cells = page
		.getByRole('cell')
		.elements()
		.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
	expect(cells).toEqual([
		'GA written Georgia',
		'1,234.5',
		MARKUP,
		'not read written Nowhere',
		'unknown written n/a',
		''
	]);
	expect(document.querySelector('img')).toBeNull();
});

test('faults are grouped with what to do, and open to lines and values that stay text', async () => {
	const problem = { en: 'not a number', de: 'keine Zahl' };
	const remedy = { en: 'Write digits.', de: 'Ziffern schreiben.' };
	const examples = [
		{ line: 7, value: MARKUP },
		{ line: 9, value: '' }
	];
	const issues = [{ column: 'mw', rule: 'number', problem, remedy, count: 1234, examples }];
	render(ReportPart, {
		report: { ...REPORT, rowsSetAside: 1234, issues, rejected: ['line,reasons\r\n'] },
		name: 'plans',
		locale: 'de'
	});
	await userEvent.click(page.getByText('1.234 Zeilen', { exact: true }));
	await expect.element(page.getByText('Ziffern schreiben.')).toBeVisible();
	await expect.element(page.getByText(MARKUP)).toBeVisible();
	await expect.element(page.getByText('nichts', { exact: true })).toBeVisible();
	await expect.element(page.getByText(/^Die ersten 2\. Alle stehen/)).toBeVisible();
	expect(document.querySelector('img')).toBeNull();
});

test('a rate is never added up, a unit can be a word of the reader’s, and rows are always counted', async () => {
	let drafts: readonly MeasureDraft[] = [measureOf(1, 'count'), COUNT].map((measure) => ({
		measure,
		included: true
	}));
	const { rerender } = await render(MeasureTable, propsOf());
	const unit = page.getByRole('combobox', { name: 'Unit of count' });
	await userEvent.selectOptions(unit, 'other');
	await userEvent.fill(
		page.getByRole('textbox', { name: 'Unit of count, in your words' }),
		'racks'
	);
	await userEvent.tab();
	expect(drafts[0]?.measure.unit).toBe('racks');
	await userEvent.selectOptions(
		page.getByRole('combobox', { name: 'Whether count adds up' }),
		'rate'
	);
	expect(drafts[0]?.measure).toMatchObject({ kind: 'rate', aggregate: 'mean' });
	const aggregate = page.getByRole('combobox', { name: 'What several rows of count become' });
	await expect.element(aggregate).not.toHaveTextContent('their sum');
	await userEvent.click(page.getByRole('checkbox'));
	expect(drafts.map(({ included }) => included)).toEqual([false, true]);
	await expect.element(unit).toBeDisabled();
	await expect.element(page.getByRole('row', { name: 'Number of rows' })).toBeVisible();

	function propsOf() {
		return {
			drafts,
			columns: ['state', 'count'],
			locale: 'en' as const,
			change: (next: readonly MeasureDraft[]) => {
				drafts = next;
				void rerender(propsOf());
			}
		};
	}
});

test('a column that was not taken for a measure stands there unticked, and becomes one when it is ticked', async () => {
	const { table, report } = ownFile('plants', ['zip', 'count']);
	let drafts: readonly MeasureDraft[] = draftsOf(
		{ table, report },
		[measureOf(2, 'count'), COUNT],
		null
	);
	render(MeasureTable, {
		drafts,
		columns: report.columns.map(({ name }) => name),
		locale: 'en',
		change: (next: readonly MeasureDraft[]) => (drafts = next)
	});
	const zip = page.getByRole('checkbox', { name: 'Use zip' });
	await expect.element(zip).not.toBeChecked();
	await expect.element(page.getByRole('checkbox', { name: 'Use count' })).toBeChecked();
	await userEvent.click(zip);
	expect(drafts.filter(({ included }) => included).map(({ measure }) => measure.column)).toEqual([
		2,
		1,
		null
	]);
});

test('a file that gave way is told of quietly, and one that could not be used or opened as an alert', async () => {
	render(ToldList, {
		told: [
			{ kind: 'put_back', name: 'plans.csv' },
			{ kind: 'unsaved', name: 'Mine' },
			{ kind: 'unopened', name: 'Ours' }
		],
		locale: 'en',
		dismiss: () => {}
	});
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('plans.csv waits, as you left it.');
	const alert = page.getByRole('alert');
	await expect.element(alert).toHaveTextContent('“Mine” was not put among your files');
	await expect.element(alert).toHaveTextContent('“Ours” could not be opened.');
	await expect.element(alert).not.toHaveTextContent('plans.csv');
});

test('a file whose address cannot be made is shown without a link, and says so', async () => {
	const file = ownFile('plans', ['count']);
	const measures = [
		{
			...measureOf(1, 'count'),
			get label(): string {
				throw new Error('broken');
			}
		}
	];
	render(OpenFile, { file: { ...file, measures }, locale: 'en' });
	await expect.element(page.getByText('“plans” could not be opened.').first()).toBeVisible();
});

function reportOf(
	columns: readonly (Partial<ColumnReport> & Pick<ColumnReport, 'name' | 'kind'>)[]
): OwnReport {
	return {
		...REPORT,
		columns: columns.map((column) => ({
			as: null,
			known: 1,
			open: null,
			mark: column.kind === 'number' && column.open !== 'mark' ? 'point' : null,
			order: null,
			...column
		}))
	};
}
