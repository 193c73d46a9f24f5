import type { DBSchema, IDBPTransaction } from 'idb';

/** Keys are fingerprints, of mappings shapes. What is read out of it is checked: nothing here is known to be of its type. */
export interface Schema extends DBSchema {
	readonly files: { key: string; value: unknown };
	readonly contents: { key: string; value: unknown };
	/** What is long in a content, in pieces: by fingerprint and place. */
	readonly parts: { key: [string, number]; value: unknown };
	readonly sources: { key: string; value: unknown };
	readonly mappings: { key: string; value: unknown };
}

type Store = 'files' | 'contents' | 'parts' | 'sources' | 'mappings';
export const STORES: Store[] = ['files', 'contents', 'parts', 'sources', 'mappings'];
/** Counted up with the stores; 2 brought `parts`. What stands in them has a format of its own. */
export const STORAGE_VERSION = 2;

export type KeptRead = IDBPTransaction<Schema, Store[]>;
export type KeptWrite = IDBPTransaction<Schema, Store[], 'readwrite'>;
