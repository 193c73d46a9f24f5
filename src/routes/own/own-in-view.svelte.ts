import type { Atlas } from '$lib/domain/atlas';
import type { OwnFile } from './own-file';

/** What a page knows of the file that its view speaks of. */
type Found =
	| { readonly is: 'none' }
	| { readonly is: 'looked_for'; readonly fingerprint: string }
	/** No such file on this device; or it could not be looked for. */
	| { readonly is: 'missing'; readonly fingerprint: string }
	| { readonly is: 'unread'; readonly fingerprint: string }
	| {
			readonly is: 'here';
			readonly fingerprint: string;
			readonly file: OwnFile;
			readonly within: (atlas: Atlas) => Atlas;
	  };

/** The reader's own file that a view speaks of. The code that keeps files comes with the first view of one. */
export class OwnInView {
	#found = $state.raw<Found>({ is: 'none' });

	get found(): Found {
		return this.#found;
	}

	/** Looked for, and not to be had: nothing is waited for. */
	get isAbsent(): boolean {
		return this.#found.is === 'missing' || this.#found.is === 'unread';
	}

	/** The atlas with the file in it; null while the file is not here, for nothing else may stand in its place. */
	within(atlas: Atlas, fingerprint: string): Atlas | null {
		const found = this.#found;
		return found.is === 'here' && found.fingerprint === fingerprint ? found.within(atlas) : null;
	}

	/** Looks for the file of a view; null where it speaks of none. */
	follow = async (fingerprint: string | null): Promise<void> => {
		if (fingerprint === null) {
			if (this.#found.is !== 'none') this.#found = { is: 'none' };
			return;
		}
		if (this.#found.is !== 'none' && this.#found.fingerprint === fingerprint) return;
		await this.#look(fingerprint);
	};

	/** Looks again: the reader has brought the file, or changed it. */
	again = async (): Promise<void> => {
		if (this.#found.is !== 'none') await this.#look(this.#found.fingerprint);
	};

	async #look(fingerprint: string): Promise<void> {
		this.#found = { is: 'looked_for', fingerprint };
		const found = await lookFor(fingerprint);
		// Another view in the meantime.
		const { found: now } = this;
		if (now.is !== 'none' && now.fingerprint === fingerprint) this.#found = found;
	}
}

async function lookFor(fingerprint: string): Promise<Found> {
	try {
		const [{ ownFiles }, { withOwn }, { readPlaces }] = await Promise.all([
			import('./own-files.svelte'),
			import('./with-own'),
			import('./places-source')
		]);
		const file = await ownFiles.find(fingerprint);
		if (!file) return { is: 'missing', fingerprint };
		const { counties } = await readPlaces();
		return { is: 'here', fingerprint, file, within: withOwn(file, counties) };
	} catch {
		return { is: 'unread', fingerprint };
	}
}
