import { CATALOG, DATASET_IDS } from './catalog';
import { isRequired, type Field } from './field';

import { CC_BY, type Licence } from './licence';
import type { Table } from './table';
import { UNITS } from './unit';

/** The catalog as a Frictionless Tabular Data Package (specs.frictionlessdata.io, v1), for other people's tools. */
export function dataPackage() {
	return {
		profile: 'tabular-data-package',
		name: 'capex-atlas',
		title: 'Capex Atlas: announced US data-center and cloud investment',
		description: 'Known gaps and overlaps: SOURCES.md. An empty cell is not established, never 0.',
		licenses: [licence(CC_BY)],
		resources: DATASET_IDS.map((id) => resource(CATALOG[id]))
	};
}

function resource(table: Table) {
	return {
		profile: 'tabular-data-resource',
		name: table.name,
		path: `${table.name}.csv`,
		title: table.title.en,
		description: description(table),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		licenses: table.licences.map(licence),
		sources: table.sources.map(({ title, path }) => (path === null ? { title } : { title, path })),
		schema: schema(table)
	};
}

function description({ grain, credit, exceptions }: Table): string {
	const lines = [`${grain.en}.`];
	if (credit !== null) lines.push(`Credit: ${credit}.`);
	for (const { row, column, reason } of exceptions)
		lines.push(`Exception (${row}, ${column}): ${reason.en}`);
	return lines.join(' ');
}

function schema(table: Table) {
	const fields = Object.entries(table.fields);
	const keyIsFull = table.key.every((column) => {
		const field = table.fields[column];
		return field !== undefined && isRequired(field);
	});
	const foreignKeys = fields.flatMap(([column, field]) => foreignKey(table, column, field));
	return {
		fields: fields.map(([name, field]) => ({
			name,
			type: field.type,
			...(field.format === null ? {} : { format: field.format }),
			...(field.type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
			description: meaning(field),
			...(field.unit === null ? {} : { unit: UNITS[field.unit].en }),
			...constraints(field)
		})),
		// A key with a column that may be empty cannot be one here: the standard requires every part of it.
		...(keyIsFull ? { primaryKey: table.key } : {}),
		...(foreignKeys.length === 0 ? {} : { foreignKeys }),
		missingValues: ['']
	};
}

function meaning({ meaning: { en }, unit, isList }: Field): string {
	const inUnit = unit === null ? en : `${en} (${UNITS[unit].en})`;
	return isList ? `${inUnit}; several joined by ;` : inUnit;
}

/** A list is one string to the standard, so what holds for each entry cannot be said of the cell. */
function constraints(field: Field) {
	const found = {
		...(isRequired(field) ? { required: true } : {}),
		...(field.unique ? { unique: true } : {}),
		...(field.isList ? {} : field.constraints)
	};
	return Object.keys(found).length === 0 ? {} : { constraints: found };
}

/** Lists cannot be foreign keys, nor columns with declared exceptions: a strict tool would refuse the whole table. */
function foreignKey(table: Table, column: string, { references, isList }: Field) {
	if (!references || isList) return [];
	if (table.exceptions.some((exception) => exception.column === column)) return [];
	const resource = references.table === table.name ? '' : references.table;
	return [{ fields: column, reference: { resource, fields: references.column } }];
}

function licence({ name, title, path }: Licence) {
	return path === null ? { name, title } : { name, title, path };
}
