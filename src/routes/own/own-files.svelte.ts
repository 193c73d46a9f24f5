import type { Said } from '$lib/data/own/column-guess';
import type { OwnMeasure } from '$lib/domain/own-measure';
import { FINGERPRINT_SHOWN } from '$lib/domain/own-table';
import { carriedMeasures } from './carried-measures';
import { FilesInMemory, heldNow, type HeldFile } from './files-in-memory';
import { heldFrom } from './held-from';
import { Kept, STORAGE_VERSION, type Entry } from './kept';
import { listOf, type Listed } from './listed';
import type { OwnFile } from './own-file';
import { readWhenNeeded } from './read-again';
import { askToStay } from './stay';
import { troubleOf, type Outcome, type StorageTrouble } from './storage-trouble';
import { storedFile } from './stored';
import { Tabs, type Told } from './tabs';

export type { Listed } from './listed';
export type { Outcome, StorageTrouble } from './storage-trouble';

interface Options {
	/** Of the storage, and of the channel to other tabs. */
	readonly name?: string;
	readonly version?: number;
	readonly read?: typeof readWhenNeeded;
}

/** The files of a reader's own on this device and in this visit. None of them is ever sent anywhere. */
export class OwnFiles {
	readonly #name: string;
	readonly #kept: Kept;
	readonly #memory = new FilesInMemory();
	readonly #read: typeof readWhenNeeded;
	#tabs: Tabs | null = null;
	#entries: readonly Entry[] = [];
	/** Kept files whose content turned out not to be any. */
	#unreadable: readonly string[] = [];
	#loads = 0;
	#list = $state.raw<readonly Listed[]>([]);
	#failure = $state.raw<StorageTrouble | null>(null);

	constructor({ name = 'capex-atlas-own', version = STORAGE_VERSION, read }: Options = {}) {
		this.#name = name;
		this.#kept = new Kept(name, version, () => void this.load());
		this.#read = read ?? readWhenNeeded;
	}

	/** All files of this device and visit, newest first. */
	get list(): readonly Listed[] {
		return this.#list;
	}

	/** What the reader must be told; null while nothing is wrong. */
	get trouble(): StorageTrouble | null {
		return this.#failure ?? (this.#list.some(({ damaged }) => damaged) ? 'damaged' : null);
	}

	/** Reads the list, and follows from now on what other tabs do. Never throws: `trouble` says what is wrong. */
	async load(): Promise<void> {
		this.#tabs ??= new Tabs(this.#name, (told) => void this.#follow(told));
		this.#loads += 1;
		const load = this.#loads;
		const entries = await this.#asked(() => this.#kept.list());
		// Where another load was asked for meanwhile, what that one finds is newer.
		if (load !== this.#loads) return;
		if (entries) {
			this.#entries = entries;
			if (this.#failure !== 'full') this.#failure = null;
		}
		this.#show();
	}

	/**
	 * A file by its fingerprint or by as much of it as an address carries; null where this device has none, or only a damaged one. Rejects
	 * where it has to be read again and the reader could not be loaded.
	 */
	async find(fingerprint: string): Promise<OwnFile | null> {
		const whole = await this.#whole(fingerprint);
		if (whole === null) return null;
		const held = this.#memory.get(whole);
		if (held) return held.file;
		const found = await this.#asked(() => this.#kept.file(whole));
		if (!found) return null;
		const read = await heldFrom(found, whole, this.#read);
		if (!read) return this.#damaged(whole);
		this.#memory.show(read.held);
		// Where it cannot be kept anew, what was kept stays and is read again the next time.
		if (read.isStale && (await this.#put(read.held, null)) !== null) this.#show();
		return read.held.file;
	}

	/** The file as it was given, for reading it again with another mapping. */
	async source(fingerprint: string): Promise<Blob | null> {
		const whole = await this.#whole(fingerprint);
		if (whole === null) return null;
		const held = this.#memory.get(whole);
		return held?.source ?? (await this.#asked(() => this.#kept.source(whole)));
	}

	/** Adds a file, or puts another reading in the place of the one there was. */
	async add(file: OwnFile, source: Blob, keep: boolean): Promise<Outcome> {
		return this.#take(file, source, keep, null);
	}

	/** Puts a file in the place of another, with its name and what measures still fit. Not to be kept, it leaves neither on this device. */
	async replace(old: string, file: OwnFile, source: Blob, keep: boolean): Promise<Outcome> {
		const before = await this.find(old);
		const taken = before && { name: before.name, measures: carriedMeasures(before, file) };
		if (keep) return this.#take({ ...file, ...taken }, source, true, before?.fingerprint ?? null);
		const troubles = [await this.#drop(file.fingerprint)];
		if (before) troubles.push(await this.#drop(before.fingerprint));
		const outcome = await this.#take({ ...file, ...taken }, source, false, null);
		return troubles.find((trouble) => trouble !== null) ?? outcome;
	}

	async rename(fingerprint: string, name: string): Promise<void> {
		await this.#change(fingerprint, { name });
	}

	async measures(fingerprint: string, measures: readonly OwnMeasure[]): Promise<void> {
		await this.#change(fingerprint, { measures: $state.snapshot(measures) });
	}

	async remove(fingerprint: string): Promise<void> {
		const whole = await this.#whole(fingerprint);
		if (whole !== null) await this.#drop(whole);
	}

	/** What was said of the last file of this shape; null where nothing was, or it cannot be made out. */
	async mappingFor(shape: string): Promise<Said | null> {
		return this.#memory.saidOf(shape) ?? (await this.#asked(() => this.#kept.mapping(shape)));
	}

	/** Lets go of the storage and of the other tabs. */
	async close(): Promise<void> {
		this.#tabs?.close();
		this.#tabs = null;
		await this.#kept.close();
	}

	async #take(
		given: OwnFile,
		source: Blob,
		keep: boolean,
		instead: string | null
	): Promise<Outcome> {
		const measures = $state.snapshot(given.measures);
		const said = $state.snapshot(given.said);
		const held = heldNow({ ...given, measures, said }, source);
		const { fingerprint } = given;
		const isFirst = this.#entries.length === 0;
		const trouble = keep ? await this.#put(held, instead) : null;
		if (instead !== null && instead !== fingerprint && trouble === null) {
			this.#forget(instead);
			this.#tabs?.tell({ what: 'removed', fingerprint: instead });
		}
		if (keep && trouble === null) {
			this.#memory.release(fingerprint);
			this.#memory.show(held);
			if (isFirst) askToStay();
			this.#tabs?.tell({ what: 'added', fingerprint });
		} else this.#memory.set(held);
		await this.load();
		return trouble ?? (keep ? 'kept' : 'visit');
	}

	async #put(held: HeldFile, instead: string | null): Promise<StorageTrouble | null> {
		try {
			await this.#kept.put(held, instead);
			this.#unreadable = this.#unreadable.filter((one) => one !== held.file.fingerprint);
			return (this.#failure = null);
		} catch (error) {
			return (this.#failure = troubleOf(error));
		}
	}

	/** Takes a file off this device and out of this visit; answers with what the storage has against it. */
	async #drop(fingerprint: string): Promise<StorageTrouble | null> {
		const isKept = this.#entries.some((entry) => entry.fingerprint === fingerprint);
		const done = !isKept || (await this.#asked(() => this.#kept.remove(fingerprint))) !== null;
		const trouble = done ? null : this.#failure;
		if (done) this.#forget(fingerprint);
		if (done && isKept) {
			this.#failure = null;
			this.#tabs?.tell({ what: 'removed', fingerprint });
		}
		await this.load();
		return trouble;
	}

	async #change(
		fingerprint: string,
		change: Partial<Pick<OwnFile, 'name' | 'measures'>>
	): Promise<void> {
		const whole = await this.#whole(fingerprint);
		if (whole === null) return;
		const isKept = !this.#memory.isVisit(whole);
		const done = !isKept || (await this.#asked(() => this.#kept.change(whole, change))) !== null;
		if (done) this.#memory.change(whole, change);
		if (done && isKept) this.#tabs?.tell({ what: 'changed', fingerprint: whole });
		await this.load();
	}

	#damaged(fingerprint: string): null {
		this.#unreadable = [...this.#unreadable, fingerprint];
		this.#show();
		return null;
	}

	/** Another tab did something: the list follows, and what is shown here stays usable. */
	async #follow({ what, fingerprint }: Told): Promise<void> {
		if (what === 'removed') this.#memory.hold(fingerprint);
		else if (!this.#memory.isVisit(fingerprint)) {
			const entry = storedFile(await this.#asked(() => this.#kept.entry(fingerprint)));
			if (what === 'added') this.#forget(fingerprint);
			else if (entry)
				this.#memory.change(fingerprint, { name: entry.name, measures: entry.measures });
		}
		await this.load();
	}

	#forget(fingerprint: string): void {
		this.#memory.forget(fingerprint);
		this.#unreadable = this.#unreadable.filter((one) => one !== fingerprint);
	}

	async #whole(fingerprint: string): Promise<string | null> {
		if (fingerprint.length < FINGERPRINT_SHOWN) return null;
		const listed = () =>
			this.#list.find((one) => one.fingerprint.startsWith(fingerprint))?.fingerprint ?? null;
		if (listed() === null) await this.load();
		return listed();
	}

	/** What the storage answers; null where it has something against it, which the reader is told. */
	async #asked<T>(ask: () => Promise<T>): Promise<T | null> {
		try {
			return await ask();
		} catch (error) {
			this.#failure = troubleOf(error);
			return null;
		}
	}

	#show(): void {
		this.#list = listOf(this.#memory.visit, this.#entries, this.#unreadable);
	}
}

/** One for the whole site. */
export const ownFiles = new OwnFiles();
