import { openDB, type IDBPDatabase } from 'idb';
import type { Said } from '$lib/data/own/column-guess';
import { contentOf, dropContent, putContent } from './kept-content';
import { STORES, type KeptWrite, type Schema } from './kept-stores';
import { HeldElsewhere, isClosed } from './storage-trouble';
import { saidFrom, storedFile, type StoredFile } from './stored';
import type { HeldFile } from './files-in-memory';

/** An entry of the list as it stands, whatever it is, and whether its content or its source is there. */
export interface Entry {
	readonly fingerprint: string;
	readonly value: unknown;
	readonly isReadable: boolean;
}

export interface KeptFile {
	readonly entry: unknown;
	readonly content: unknown;
	readonly source: Blob | null;
}

/**
 * The files kept in this browser. Each write is one transaction over all stores: a tab that is closed in the middle of one leaves what was
 * there before. Whatever the storage has against it is thrown.
 */
export class Kept {
	readonly #name: string;
	readonly #version: number;
	/** Called when a storage that another tab had held can be had after all. */
	readonly #onFreed: () => void;
	#open: Promise<IDBPDatabase<Schema>> | null = null;
	#isHeld = false;

	constructor(name: string, version: number, onFreed: () => void) {
		this.#name = name;
		this.#version = version;
		this.#onFreed = onFreed;
	}

	/** What there is, without loading any content. */
	list(): Promise<Entry[]> {
		return this.#use(async (db) => {
			const tx = db.transaction(STORES);
			const [files, keys, contents, sources] = await Promise.all([
				tx.objectStore('files').getAll(),
				tx.objectStore('files').getAllKeys(),
				tx.objectStore('contents').getAllKeys(),
				tx.objectStore('sources').getAllKeys()
			]);
			const values = new Map(keys.map((key, at) => [key, files[at]]));
			const [read, given] = [new Set(contents), new Set(sources)];
			return [...new Set([...keys, ...sources])].map((fingerprint) => ({
				fingerprint,
				value: values.get(fingerprint),
				isReadable: read.has(fingerprint) || given.has(fingerprint)
			}));
		});
	}

	/** A file as it stands, whatever it is; null where there is none. */
	file(fingerprint: string): Promise<KeptFile | null> {
		return this.#use(async (db) => {
			const tx = db.transaction(STORES);
			const [entry, content, source] = await Promise.all([
				tx.objectStore('files').get(fingerprint),
				contentOf(tx, fingerprint),
				tx.objectStore('sources').get(fingerprint)
			]);
			const isThere = entry !== undefined || source !== undefined;
			return isThere ? { entry, content, source: blobFrom(source) } : null;
		});
	}

	entry(fingerprint: string): Promise<unknown> {
		return this.#use((db) => db.get('files', fingerprint));
	}

	source(fingerprint: string): Promise<Blob | null> {
		return this.#use(async (db) => blobFrom(await db.get('sources', fingerprint)));
	}

	/** Keeps a file with what was said of it; another one goes as it comes. */
	put({ file, source, ...rest }: HeldFile, instead: string | null): Promise<void> {
		const { report, table, announcements, fingerprint, name, measures, said } = file;
		const { shape, bytes, addedOn } = rest;
		const entry: StoredFile = {
			...{ fingerprint, name, shape, bytes, addedOn, measures, said },
			kind: report.kind,
			rows: report.rowsRead
		};
		return this.#write(async (tx) => {
			if (instead !== null) await drop(tx, instead);
			await tx.objectStore('files').put(entry, fingerprint);
			await putContent(tx, fingerprint, { report, table, announcements });
			await tx.objectStore('sources').put(source, fingerprint);
			await tx.objectStore('mappings').put({ said }, shape);
		});
	}

	/** Changes an entry if it is still there. */
	change(
		fingerprint: string,
		change: Partial<Pick<StoredFile, 'name' | 'measures'>>
	): Promise<void> {
		return this.#write(async (tx) => {
			const entry = storedFile(await tx.objectStore('files').get(fingerprint));
			if (entry) await tx.objectStore('files').put({ ...entry, ...change }, fingerprint);
		});
	}

	remove(fingerprint: string): Promise<void> {
		return this.#write((tx) => drop(tx, fingerprint));
	}

	async mapping(shape: string): Promise<Said | null> {
		const found: unknown = await this.#use((db) => db.get('mappings', shape));
		return typeof found === 'object' && found !== null && 'said' in found
			? saidFrom(found.said)
			: null;
	}

	async close(): Promise<void> {
		const open = this.#open;
		this.#open = null;
		(await open?.catch(() => null))?.close();
	}

	#write(work: (tx: KeptWrite) => Promise<void>): Promise<void> {
		return this.#use(async (db) => {
			const tx = db.transaction(STORES, 'readwrite');
			// Told of below; here only so that a failure before that is nobody's unhandled one.
			tx.done.catch(() => {});
			try {
				await work(tx);
				await tx.done;
			} catch (error) {
				abort(tx);
				throw tx.error ?? error;
			}
		});
	}

	/** A connection that was closed meanwhile is opened anew, once. */
	async #use<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
		try {
			return await work(await this.#connection());
		} catch (error) {
			if (!isClosed(error)) throw error;
			this.#open = null;
			return work(await this.#connection());
		}
	}

	#connection(): Promise<IDBPDatabase<Schema>> {
		const open = (this.#open ??= this.#connect());
		open.catch(() => {
			if (this.#open === open) this.#open = null;
		});
		return open;
	}

	#connect(): Promise<IDBPDatabase<Schema>> {
		// What was asked for first waits for the other tab; whatever is asked for behind it would wait unheard.
		if (this.#isHeld) return Promise.reject(new HeldElsewhere());
		const connection = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
			const forget = () => {
				this.#open = null;
			};
			const opened = openDB<Schema>(this.#name, this.#version, {
				upgrade(db) {
					for (const store of STORES)
						if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
				},
				blocked: () => {
					this.#isHeld = true;
					reject(new HeldElsewhere());
				},
				// A newer version of this site in another tab asks for it.
				blocking(_current, _blocked, { target }) {
					if (target instanceof IDBDatabase) target.close();
					forget();
				},
				terminated: forget
			});
			opened.then(
				(db) => {
					resolve(db);
					if (this.#isHeld) this.#free(opened);
				},
				(error: unknown) => {
					this.#isHeld = false;
					reject(error as Error);
				}
			);
		});
		return connection;
	}

	/** The other tab has let go after all. */
	#free(opened: Promise<IDBPDatabase<Schema>>): void {
		this.#isHeld = false;
		this.#open = opened;
		this.#onFreed();
	}
}

async function drop(tx: KeptWrite, fingerprint: string): Promise<void> {
	await tx.objectStore('files').delete(fingerprint);
	await dropContent(tx, fingerprint);
	await tx.objectStore('sources').delete(fingerprint);
}

function blobFrom(value: unknown): Blob | null {
	return value instanceof Blob ? value : null;
}

function abort(tx: KeptWrite): void {
	try {
		tx.abort();
	} catch {
		// It has ended already, and nothing of it was kept.
	}
}
