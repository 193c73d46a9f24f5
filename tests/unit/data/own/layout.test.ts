import { expect, test } from 'vitest';
import { layoutOf, type Layout } from '$lib/data/own/layout';

function layout(text: string): Layout {
	const found = layoutOf(text, true);
	if (typeof found === 'string') throw new Error(`refused: ${found}`);
	return found;
}
const namesIn = (text: string) => layout(text).columns.map(({ name }) => name);

test('a header of more names than a table can have is refused, however narrow its rows are', () => {
	const header = (count: number) => `state${',x'.repeat(count - 1)}`;
	expect(layoutOf(`${header(50_000)}\nNC,1\nGA,2\n`, true)).toBe('too_many_columns');
	const names = namesIn(`${header(1000)}\nNC,1\nGA,2\n`);
	expect(names).toHaveLength(1000);
	expect(new Set(names).size).toBe(1000);
	expect(names.at(-1)).toBe('x (999)');
});

test('no two columns have one name, whatever copies the file itself has numbered', () => {
	expect(namesIn('a,A,a (2),a,a (3),a\n1,2,3,4,5,6\n')).toEqual([
		'a',
		'A (2)',
		'a (2) (2)',
		'a (3)',
		'a (3) (2)',
		'a (4)'
	]);
});

test('a delimiter that nobody reads is announced in vain', () => {
	const text = 'sep=^\nstate;n\nNC;1\nGA;2\n';
	expect(layout(text)).toMatchObject({ delimiter: ';', above: ['sep=^'] });
	expect(namesIn(text)).toEqual(['state', 'n']);
	expect(namesIn('sep=;\nstate;n\nNC;1\n')).toEqual(['state', 'n']);
});

test('a title with commas of its own stands above the header', () => {
	const rows = 'State,Jobs,MW\nNC,5,6\nGA,7,8\n';
	for (const title of ['Data centers, by state, 2025', 'Jobs, MW, 50', 'A, b, c, d']) {
		expect(namesIn(`${title}\n${rows}`)).toEqual(['State', 'Jobs', 'MW']);
		expect(layout(`${title}\n\n${rows}`).above).toHaveLength(1);
	}
});

test('a header that is above a row of words stays the header', () => {
	expect(namesIn('State,Jobs\nCounty,many\nNC,5\n')).toEqual(['State', 'Jobs']);
	expect(namesIn('Key,Note\nState,many\nNC,few\n')).toEqual(['Key', 'Note']);
	expect(namesIn('Key,Note,n\nState,many,1\nNC,few,2\n')).toEqual(['Key', 'Note', 'n']);
});

test.each([
	['#,State,Value\n1,NC,5\n2,GA,6\n', '#'],
	['#id;Bundesland;Wert\n1;NC;5\n2;GA;6\n', '#id'],
	['# a list of mine\n#\tState\tValue\n1\tNC\t5\n2\tGA\t6\n', '#']
])('a first column that is called # is the header’s and no comment: %j', (text, name) => {
	const found = layout(text);
	expect(found.hasHeader).toBe(true);
	expect(found.columns.map((column) => column.name)).toHaveLength(3);
	expect(found.columns[0]?.name).toBe(name);
	expect(found.sample).toHaveLength(2);
});

test.each([
	'# Source: EIA, of 2024\nState,Value\nNC,5\nGA,6\n',
	'# rows\nState,Value\nNC,5\nGA,6\n',
	'#Export,\nState,Value\nNC,5\nGA,6\n'
])('a comment above the header stays a comment: %j', (text) => {
	expect(layout(text).columns.map(({ name }) => name)).toEqual(['State', 'Value']);
});
