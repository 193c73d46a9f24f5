import { existsSync, statSync } from 'node:fs';
import { dataFolder, readFolder } from '../src/lib/data/folder.server';
import { eachTable } from '../src/lib/data/catalog';
import type { DataIssue } from '../src/lib/data/issue';
import { publisherOf } from '../src/lib/data/publisher.server';
import { releaseFaults } from '../src/lib/data/releases.server';
import { checkOwnFile } from './own-check';

const given = process.argv.slice(2);
const isFile = given.some((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
if (isFile) process.exit(checkOwnFile(given));

const folder = given[0] ?? dataFolder();
if (!existsSync(folder)) {
	console.log(`There is no file or folder ${folder}.`);
	process.exit(1);
}
const { tables, issues, used, withoutRow, withoutFile } = readFolder(folder);

if (issues.length > 0) console.log(aligned(issues) + '\n');
for (const { dataset, row, column, reason } of used)
	console.log(`Declared exception: ${dataset}, ${row}, ${column}: ${reason.en}`);
if (withoutRow.length > 0)
	console.log(`Not in this folder: the rows of ${withoutRow.length} declared exceptions`);
const empty = withoutFile.filter((name) => !issues.some(({ dataset }) => dataset === name));
if (empty.length > 0) console.log(`No file, read as a table without rows: ${empty.join(', ')}`);
const rows = eachTable(tables).reduce((sum, { rows }) => sum + rows.length, 0);
const rejected = eachTable(tables).reduce((sum, { rejected }) => sum + rejected.length, 0);
console.log(
	`${folder}: ${eachTable(tables).length} tables, ${rows} rows read, ${rejected} rejected, ` +
		`${used.length} declared exceptions in use, ${issues.length} issues`
);
const faults = releaseFaults(folder).map((fault) => `Release: ${fault}`);
const publisher = publisherOf(folder);
if ('fault' in publisher) faults.push(publisher.fault);
for (const fault of faults) console.log(fault);
process.exitCode = issues.length === 0 && faults.length === 0 ? 0 : 1;

/** One issue per block: its address in columns, what is wrong and what to do beneath. */
function aligned(found: readonly DataIssue[]): string {
	const addresses = found.map(({ dataset, row, column, value }) => [
		dataset,
		row === null ? '-' : `row ${row}`,
		column ?? '-',
		value === null ? '-' : JSON.stringify(shortened(value))
	]);
	const widths = [0, 1, 2].map((at) =>
		Math.max(...addresses.map((cells) => cells[at]?.length ?? 0))
	);
	return found
		.map(({ problem, remedy }, index) => {
			const cells = addresses[index] ?? [];
			const address = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
			return `${address.trimEnd()}\n    ${problem.en}. ${remedy.en}`;
		})
		.join('\n');
}

function shortened(value: string): string {
	return value.length <= 60 ? value : `${value.slice(0, 59)}…`;
}
