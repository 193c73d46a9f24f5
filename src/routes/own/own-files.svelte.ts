// Long because: what a reader does with files is one thing, and each way of it tells what the storage has against it.
import type { Said } from '$lib/data/own/column-guess';
import type { OwnMeasure } from '$lib/domain/own-measure';
import { FINGERPRINT_SHOWN } from '$lib/domain/own-table';
import { carriedMeasures } from './carried-measures';
import { FilesInMemory, heldNow, type HeldFile } from './files-in-memory';
import { heldFrom } from './held-from';
import { Kept } from './kept';
import { STORAGE_VERSION } from './kept-stores';
import type { Listed } from './listed';
import { Listing } from './listing.svelte';
import type { OwnFile } from './own-file';
import { readWhenNeeded } from './read-again';
import { askToStay } from './stay';
import { troubleOf, type Outcome, type StorageTrouble } from './storage-trouble';
import { storedFile } from './stored';
import { Tabs, type Told } from './tabs';

export type { Listed } from './listed';
export type { Outcome, StorageTrouble, Undeleted } from './storage-trouble';

interface Options {
	/** Of the storage, and of the channel to other tabs. */
	readonly name?: string;
	readonly version?: number;
	readonly read?: typeof readWhenNeeded;
}

type Change = Partial<Pick<OwnFile, 'name' | 'measures'>>;

/** The files of a reader's own on this device and in this visit. None of them is ever sent anywhere. */
export class OwnFiles {
	readonly #name: string;
	readonly #kept: Kept;
	readonly #memory = new FilesInMemory();
	readonly #read: typeof readWhenNeeded;
	#tabs: Tabs | null = null;
	readonly #listing = new Listing();
	#loads = 0;
	#failure = $state.raw<StorageTrouble | null>(null);

	constructor({ name = 'capex-atlas-own', version = STORAGE_VERSION, read }: Options = {}) {
		this.#name = name;
		this.#kept = new Kept(name, version, () => void this.load());
		this.#read = read ?? readWhenNeeded;
	}

	/** All files of this device and visit, newest first. */
	get list(): readonly Listed[] {
		return this.#listing.list;
	}

	/** What the reader must be told; null while nothing is wrong. */
	get trouble(): StorageTrouble | null {
		return this.#failure ?? (this.#listing.hasDamaged ? 'damaged' : null);
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
			this.#listing.follow(entries);
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
		if (!read) {
			this.#listing.damaged(whole);
			this.#show();
			return null;
		}
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
		const instead = await this.#whole(old);
		if (keep) return this.#take({ ...file, ...taken }, source, true, instead);
		const troubles = [await this.#drop(file.fingerprint)];
		if (instead !== null) troubles.push(await this.#drop(instead));
		const outcome = await this.#take({ ...file, ...taken }, source, false, null);
		const undeleted = troubles.find((trouble) => trouble !== null);
		return undeleted ? { undeleted } : outcome;
	}

	/** Answers with why the file keeps its name; null where it has the new one. */
	async rename(fingerprint: string, name: string): Promise<StorageTrouble | null> {
		return this.#change(fingerprint, { name });
	}

	/** Answers with why the file keeps its measures; null where it has the new ones. */
	async measures(
		fingerprint: string,
		measures: readonly OwnMeasure[]
	): Promise<StorageTrouble | null> {
		return this.#change(fingerprint, { measures: $state.snapshot(measures) });
	}

	/** Answers with why the file is still on this device; null where it is gone. */
	async remove(fingerprint: string): Promise<StorageTrouble | null> {
		const whole = await this.#whole(fingerprint);
		return whole === null ? null : this.#drop(whole);
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
		{ fingerprint, ...given }: OwnFile,
		source: Blob,
		keep: boolean,
		instead: string | null
	): Promise<Outcome> {
		const [measures, said] = [$state.snapshot(given.measures), $state.snapshot(given.said)];
		const held = heldNow({ ...given, fingerprint, measures, said }, source);
		const isFirst = this.#listing.isEmpty;
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
			this.#listing.mended(held.file.fingerprint);
			return (this.#failure = null);
		} catch (error) {
			return (this.#failure = troubleOf(error));
		}
	}

	/** Takes a file off this device and out of this visit; answers with what the storage has against it. */
	async #drop(fingerprint: string): Promise<StorageTrouble | null> {
		const isKept = this.#listing.isKept(fingerprint);
		try {
			if (isKept) await this.#kept.remove(fingerprint);
		} catch (error) {
			const trouble = (this.#failure = troubleOf(error));
			await this.load();
			return trouble;
		}
		this.#forget(fingerprint);
		if (isKept) {
			this.#failure = null;
			this.#tabs?.tell({ what: 'removed', fingerprint });
		}
		await this.load();
		return null;
	}

	async #change(fingerprint: string, change: Change): Promise<StorageTrouble | null> {
		const whole = await this.#whole(fingerprint);
		if (whole === null) return null;
		const isKept = !this.#memory.isVisit(whole);
		let trouble: StorageTrouble | null = null;
		try {
			if (isKept) await this.#kept.change(whole, change);
			this.#memory.change(whole, change);
			if (isKept) this.#tabs?.tell({ what: 'changed', fingerprint: whole });
		} catch (error) {
			trouble = this.#failure = troubleOf(error);
		}
		await this.load();
		return trouble;
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
		this.#listing.mended(fingerprint);
	}

	async #whole(fingerprint: string): Promise<string | null> {
		if (fingerprint.length < FINGERPRINT_SHOWN) return null;
		if (this.#listing.whole(fingerprint) === null) await this.load();
		return this.#listing.whole(fingerprint);
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
		this.#listing.show(this.#memory.visit);
	}
}

/** One for the whole site. */
export const ownFiles = new OwnFiles();
