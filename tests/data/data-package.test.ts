import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataPackage } from '../../src/lib/data/data-package';

const shipped: unknown = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
const { resources } = dataPackage();
const byName = new Map(resources.map((resource) => [resource.name, resource]));

test('datapackage.json is current; `npm run data:package` writes it anew', () => {
	expect(shipped).toEqual(dataPackage());
});

test('each resource names a file of the folder, in the form the standard wants', () => {
	for (const { name, path, profile } of resources) {
		expect(name).toMatch(/^[-a-z0-9._/]+$/);
		expect(path).toBe(`${name}.csv`);
		expect(profile).toBe('tabular-data-resource');
	}
});

test('fields have types the standard knows, and only constraints their type allows', () => {
	const types = ['string', 'integer', 'number', 'boolean', 'date', 'year'];
	for (const { schema } of resources)
		for (const field of schema.fields) {
			expect(types).toContain(field.type);
			const names = Object.keys(('constraints' in field && field.constraints) || {});
			const allowed = ['required', 'unique', 'enum', 'pattern', 'minimum', 'maximum'];
			expect(allowed).toEqual(expect.arrayContaining(names));
			if (field.type === 'string') expect(names.includes('minimum')).toBe(false);
			else expect(names.includes('pattern')).toBe(false);
		}
});

test('keys are made of required fields, and foreign keys lead to fields that exist', () => {
	for (const { schema, name } of resources) {
		const required = schema.fields
			.filter((field) => 'constraints' in field && 'required' in (field.constraints ?? {}))
			.map((field) => field.name);
		expect(required).toEqual(expect.arrayContaining([...(schema.primaryKey ?? [])]));
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const target = byName.get(reference.resource || name);
			expect(target?.schema.fields.map((field) => field.name)).toContain(reference.fields);
			expect(schema.fields.map((field) => field.name)).toContain(fields);
		}
	}
});

test('a blank cell is a missing value everywhere', () => {
	expect(resources.map(({ schema }) => schema.missingValues)).toEqual(resources.map(() => ['']));
});

test('the ODbL table is kept apart and credited', () => {
	const facilities = byName.get('facilities_im3');
	expect(facilities?.licenses?.map(({ name }) => name)).toEqual(['ODbL-1.0']);
	expect(facilities?.description).toContain('IM3 / PNNL and OpenStreetMap contributors');
});
