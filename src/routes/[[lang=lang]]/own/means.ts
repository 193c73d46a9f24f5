import type { OwnMeasure } from '$lib/domain/own-measure';
import type { OwnTable } from '$lib/domain/own-table';
import type { OwnFiles } from '../../own/own-files.svelte';
import type { readInWorker } from '../../own/read-in-worker';
import type { Look } from './look';

/** What only the page knows; the code that reads is fetched with the first file. */
export interface Means {
	readonly look: (file: Blob) => Promise<Look>;
	readonly read: typeof readInWorker;
	readonly infer: (table: OwnTable) => OwnMeasure[];
	readonly files: Pick<
		OwnFiles,
		'add' | 'rename' | 'measures' | 'replace' | 'remove' | 'mappingFor' | 'find' | 'source'
	>;
}
