import { deleteDB } from 'idb';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import type { Locale } from '$lib/domain/locale';
import { OwnFiles, type Outcome } from '../../src/routes/own/own-files.svelte';
import ToldList from '../../src/routes/[[lang=lang]]/own/ToldList.svelte';
import YourFiles from '../../src/routes/[[lang=lang]]/own/YourFiles.svelte';
import { fingerprintFrom, ownFile } from './own-file-sample';

const NAME = 'own-list-test';
const source = () => new Blob(['state,count\nNC,1\n'], { type: 'text/csv' });
let files = new OwnFiles({ name: NAME });

afterEach(async () => {
	vi.restoreAllMocks();
	await files.close();
	await deleteDB(NAME);
	files = new OwnFiles({ name: NAME });
});

async function listOf(locale: Locale): Promise<void> {
	await files.add(ownFile('plans'), source(), true);
	const [open, look, replace] = [vi.fn(), vi.fn(), vi.fn()];
	render(YourFiles, { files, locale, open, look, replace });
}

async function deleteIt(remove = 'Delete', yes = 'Delete it'): Promise<void> {
	await userEvent.click(page.getByRole('button', { name: `${remove}: plans` }));
	await userEvent.click(page.getByRole('button', { name: yes, exact: true }));
}

function refuse(error: string): void {
	vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
		throw new DOMException('refused', error);
	});
}

test.each([
	['QuotaExceededError', 'The storage is so full'],
	['SecurityError', 'The browser did not let this site change'],
	['NotFoundError', 'Part of what is stored could not be read'],
	['VersionError', 'Another tab has this site open']
])(
	'a file that the storage does not delete (%s) stays in the list, and nothing says that it is deleted',
	async (error, why) => {
		await listOf('en');
		refuse(error);
		await deleteIt();
		const alert = page.getByTestId('undeleted');
		await expect
			.element(alert)
			.toHaveTextContent('“plans” is not deleted: its copy is still on this device.');
		await expect.element(alert).toHaveTextContent(why);
		await expect.element(page.getByRole('rowheader', { name: 'plans' })).toBeVisible();
		await expect.element(page.getByText('on this device', { exact: true })).toBeVisible();
		expect(page.getByText('is deleted from this browser').elements()).toEqual([]);
	}
);

test('deleted at the second attempt, a file is gone, and that it was not is said no longer', async () => {
	await listOf('de');
	refuse('UnknownError');
	await deleteIt('Löschen', 'Löschen');
	await expect
		.element(page.getByTestId('undeleted'))
		.toHaveTextContent('„plans“ ist nicht gelöscht');
	vi.restoreAllMocks();
	await deleteIt('Löschen', 'Löschen');
	await expect.element(page.getByText('„plans“ ist in diesem Browser gelöscht.')).toBeVisible();
	expect(page.getByTestId('undeleted').elements()).toEqual([]);
	expect(page.getByRole('rowheader').elements()).toEqual([]);
});

test('a file of this visit of which a kept copy is left says both', async () => {
	await listOf('en');
	await files.add(ownFile('plans'), source(), false);
	await expect
		.element(page.getByText('for this visit only; a kept copy is on this device too'))
		.toBeVisible();
});

function told(outcome: Outcome, replaced: boolean, locale: Locale = 'en'): void {
	const file = ownFile('plans', ['count'], fingerprintFrom('cd'));
	render(ToldList, {
		told: [{ kind: 'used', file, outcome, replaced }],
		locale,
		dismiss: () => {}
	});
}

test.each([
	['en', 'so they still ask for that one; make new links for this one.'],
	['de', 'fragen weiterhin nach jener; für diese Datei braucht es neue Links.']
] as const)(
	'where a file took the place of another, it is said (%s) that earlier links ask for that other',
	async (locale, sentence) => {
		told('kept', true, locale);
		await expect.element(page.getByRole('status')).toHaveTextContent(sentence);
	}
);

test('where a file took no other’s place, nothing is said of earlier links', async () => {
	told('kept', false);
	await expect.element(page.getByRole('status')).toHaveTextContent('is kept on this device');
	await expect.element(page.getByRole('status')).not.toHaveTextContent('Links');
});

test('a file for this visit whose kept copy could not be deleted is told as an alert, and is not said to be kept', async () => {
	told({ undeleted: 'forbidden' }, false);
	const alert = page.getByRole('alert');
	await expect.element(alert).toHaveTextContent('that copy is still on this device');
	await expect.element(alert).toHaveTextContent('The browser did not let this site change');
	await expect.element(alert).not.toHaveTextContent('was not kept');
	await expect.element(alert.getByRole('link', { name: 'Open in Compare' })).toBeVisible();
});

test('a file whose new name cannot be stored keeps the one it had, and says so', async () => {
	await listOf('en');
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('refused', 'QuotaExceededError');
	});
	await userEvent.click(page.getByRole('button', { name: 'Rename: plans' }));
	await userEvent.fill(page.getByRole('textbox'), 'Ours');
	await userEvent.keyboard('{Enter}');
	const alert = page.getByTestId('unrenamed');
	await expect.element(alert).toHaveTextContent('“plans” keeps its name');
	await expect.element(alert).toHaveTextContent('The storage is so full');
	await expect.element(page.getByRole('rowheader', { name: 'plans' })).toBeVisible();
});
