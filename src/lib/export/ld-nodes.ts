import type { DocumentedTable } from '../domain/documented-table';
import type { Locale } from '../domain/locale';
import { publisher } from '../words/publisher';
import type { LdNode } from './ld-json';

/** A page on the way to another one. */
export interface Crumb {
	readonly name: string;
	readonly url: string;
}

/** The way from the first page to this one. */
export function breadcrumbList(crumbs: readonly Crumb[]): LdNode {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: url
		}))
	};
}

/** A file that holds what a page shows. */
export interface Download {
	readonly url: string;
	readonly kind: 'json' | 'csv';
}

const FORMATS = { json: 'application/json', csv: 'text/csv' } as const;
const ODBL = 'https://opendatacommons.org/licenses/odbl/1-0/';
/** The terms of the publisher's own tables, where they are stated. */
const OURS = publisher.licence === null ? [] : [licenceNode(publisher.licence)];

interface About {
	readonly name: string;
	readonly text: string;
	readonly url: string;
	/** Where the site begins. */
	readonly home: string;
	readonly locale: Locale;
	readonly dataVersion: string;
}

interface OfProfile extends About {
	/** Dates as ISO 8601 writes a span; null where nothing has one. */
	readonly coverage: string | null;
	/** Where it is of a place. */
	readonly place: string | null;
	/** Counts drawn from OpenStreetMap are in it, under a licence of their own. */
	readonly fromOpenStreetMap: boolean;
	readonly measures: readonly string[];
	readonly downloads: readonly Download[];
}

/** What is known of one state or company. */
export function profileDataset(about: OfProfile): LdNode {
	const { name, text, url, coverage, place, measures, downloads, dataVersion } = about;
	return {
		'@type': 'Dataset',
		name,
		description: text,
		url,
		license: about.fromOpenStreetMap ? [...OURS, ODBL] : OURS[0],
		creator: creatorOf(about),
		isAccessibleForFree: true,
		version: dataVersion,
		temporalCoverage: coverage ?? undefined,
		spatialCoverage: place ?? undefined,
		variableMeasured: measures,
		distribution: downloads.map(downloadNode)
	};
}

interface OfCatalog extends About {
	readonly tables: readonly (DocumentedTable & {
		readonly coverage: string | null;
		readonly downloads: readonly Download[];
	})[];
}

/** Every table of the data. */
export function dataCatalog(about: OfCatalog): LdNode {
	const { name, text, url, locale, tables, dataVersion } = about;
	return {
		'@type': 'DataCatalog',
		name,
		description: text,
		url,
		creator: creatorOf(about),
		dataset: tables.map((table) => ({
			'@type': 'Dataset',
			name: table.title[locale],
			description: descriptionOf(table, locale),
			url: `${url}#${table.name}`,
			license: licenceOf(table),
			creator: creatorOf(about),
			isAccessibleForFree: true,
			version: dataVersion,
			creditText: table.credit ?? undefined,
			isBasedOn: table.sources.flatMap(({ path }) => path ?? []),
			temporalCoverage: table.coverage ?? undefined,
			variableMeasured: table.columns
				.filter(({ type }) => type === 'number' || type === 'integer')
				.map((column) => ({
					'@type': 'PropertyValue',
					name: column.name,
					description: column.meaning[locale],
					unitText: column.unit?.[locale]
				})),
			distribution: table.downloads.map(downloadNode)
		}))
	};
}

/** As long as who looks for data wants it: what a row is, how many there are, and what its columns are. */
function descriptionOf({ title, grain, rows, columns }: DocumentedTable, locale: Locale): string {
	const names = columns.map(({ name }) => name).join(', ');
	return `${title[locale]}. ${grain[locale]} ${rows} × ${columns.length}: ${names}.`;
}

function licenceOf({ licences }: DocumentedTable) {
	return licences.map(licenceNode);
}

/** A licence without an address of its own is a work that has a name. */
function licenceNode({ title, path }: DocumentedTable['licences'][number]) {
	return path ?? { '@type': 'CreativeWork', name: title };
}

function creatorOf({ home }: Pick<About, 'home'>) {
	return { '@type': 'Organization', name: publisher.name, url: home };
}

function downloadNode({ url, kind }: Download) {
	return { '@type': 'DataDownload', encodingFormat: FORMATS[kind], contentUrl: url };
}
