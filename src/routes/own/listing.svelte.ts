import type { HeldFile } from './files-in-memory';
import type { Entry } from './kept';
import { listOf, type Listed } from './listed';

/** The list of a reader's files: what the storage has told of its own, and what has become known of that since. */
export class Listing {
	#entries: readonly Entry[] = [];
	/** Kept files whose content turned out not to be any. */
	#unreadable: readonly string[] = [];
	#list = $state.raw<readonly Listed[]>([]);

	get list(): readonly Listed[] {
		return this.#list;
	}

	get hasDamaged(): boolean {
		return this.#list.some(({ damaged }) => damaged);
	}

	/** True where nothing at all is kept. */
	get isEmpty(): boolean {
		return this.#entries.length === 0;
	}

	isKept(fingerprint: string): boolean {
		return this.#entries.some((entry) => entry.fingerprint === fingerprint);
	}

	/** The whole fingerprint of a listed file, by its beginning. */
	whole(fingerprint: string): string | null {
		return this.#list.find((one) => one.fingerprint.startsWith(fingerprint))?.fingerprint ?? null;
	}

	/** What the storage has now. */
	follow(entries: readonly Entry[]): void {
		this.#entries = entries;
	}

	damaged(fingerprint: string): void {
		this.#unreadable = [...this.#unreadable, fingerprint];
	}

	/** It is kept anew, or gone. */
	mended(fingerprint: string): void {
		this.#unreadable = this.#unreadable.filter((one) => one !== fingerprint);
	}

	show(visit: readonly HeldFile[]): void {
		this.#list = listOf(visit, this.#entries, this.#unreadable);
	}
}
