import type { Said } from '$lib/data/own/column-guess';
import { shapeOf } from '$lib/data/own/shape';
import type { OwnFile } from './own-file';

/** A file with what was given, in memory. */
export interface HeldFile {
	readonly file: OwnFile;
	/** Null of a kept file whose source is gone. */
	readonly source: Blob | null;
	readonly bytes: number;
	readonly shape: string;
	/** ISO. */
	readonly addedOn: string;
}

/** A file that is added at this moment. */
export function heldNow(file: OwnFile, source: Blob): HeldFile {
	return {
		file,
		source,
		bytes: source.size,
		shape: shapeOf(file.report.columns),
		addedOn: new Date().toISOString()
	};
}

/** Files for this visit only, what was said of them, and the kept file that was found last. */
export class FilesInMemory {
	readonly #visit = new Map<string, HeldFile>();
	readonly #said = new Map<string, Said>();
	#shown: HeldFile | null = null;

	/** Those of this visit. */
	get visit(): readonly HeldFile[] {
		return [...this.#visit.values()];
	}

	isVisit(fingerprint: string): boolean {
		return this.#visit.has(fingerprint);
	}

	get(fingerprint: string): HeldFile | null {
		const shown = this.#shown?.file.fingerprint === fingerprint ? this.#shown : null;
		return this.#visit.get(fingerprint) ?? shown;
	}

	set(held: HeldFile): void {
		this.#visit.set(held.file.fingerprint, held);
		this.#said.set(held.shape, held.file.said);
	}

	/** A kept file is shown; one is held, the last. */
	show(held: HeldFile): void {
		this.#shown = held;
	}

	change(fingerprint: string, change: Partial<OwnFile>): void {
		const held = this.get(fingerprint);
		if (!held) return;
		const changed = { ...held, file: { ...held.file, ...change } };
		if (this.isVisit(fingerprint)) this.#visit.set(fingerprint, changed);
		else this.#shown = changed;
	}

	/** The kept file shown is kept no longer: it stays for this visit. */
	hold(fingerprint: string): void {
		const held = this.get(fingerprint);
		if (held) this.#visit.set(fingerprint, held);
	}

	/** It is kept now, and need not be held for this visit. */
	release(fingerprint: string): void {
		this.#visit.delete(fingerprint);
	}

	forget(fingerprint: string): void {
		this.#visit.delete(fingerprint);
		if (this.#shown?.file.fingerprint === fingerprint) this.#shown = null;
	}

	saidOf(shape: string): Said | null {
		return this.#said.get(shape) ?? null;
	}
}
