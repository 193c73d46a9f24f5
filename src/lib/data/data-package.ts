import { CAPEX_ATLAS, type Publisher } from '../domain/publisher';
import { CATALOG, DATASET_IDS } from './catalog';
import { isRequired, type Field } from './field';

import type { Licence } from './licence';
import { published } from './published';
import type { Table } from './table';
import { UNITS } from './unit';

/** The catalog as a Frictionless Tabular Data Package (specs.frictionlessdata.io, v1), for other people's tools. */
export function dataPackage(by: Publisher = CAPEX_ATLAS) {
	return {
		profile: 'tabular-data-package',
		name: nameOf(by),
		title: `${by.name}: announced US data-center and cloud investment`,
		description: `${by.name === CAPEX_ATLAS.name ? 'Known gaps and overlaps: SOURCES.md. ' : ''}An empty cell is not established, never 0.`,
		...licencesOf(published(CATALOG.announcements, by)),
		resources: DATASET_IDS.map((id) => resource(published<Table>(CATALOG[id], by)))
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
		...licencesOf(table),
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

/** The standard knows no empty list. */
function licencesOf({ licences }: Table) {
	return licences.length === 0 ? {} : { licenses: licences.map(licence) };
}

/** As the standard wants a name: lower case, digits and hyphens. */
function nameOf({ name }: Publisher): string {
	return (
		name
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') || 'tables'
	);
}

function licence({ name, title, path }: Licence) {
	return path === null ? { name, title } : { name, title, path };
}
