import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { queryWith } from '$lib/components/tables-shown';
import type { Atlas } from '$lib/domain/atlas';
import type { DollarsId } from '$lib/view/view-state';
import { readAtlas } from './atlas-source';

/** Makes a page's figures from an atlas, in the dollars the atlas is in. */
type Make<T> = (atlas: Atlas) => T;

/**
 * Made as a component starts. The figures of a page in the dollars that its address asks for: as delivered, or worked out again. The data, and the code that
 * works them out, are read only when they are asked for.
 */
export class InDollars<T> {
	readonly #delivered: () => T;
	readonly #code: () => Promise<Make<T>>;
	#running = $state(false);
	#ready = $state.raw<{ readonly atlas: Atlas; readonly make: Make<T> } | null>(null);
	#failed = $state(false);

	constructor(delivered: () => T, code: () => Promise<Make<T>>) {
		this.#delivered = delivered;
		this.#code = code;
		// However the reader comes to an address: by a choice, Back, or a picture dropped on the page.
		afterNavigate(() => {
			this.#running = true;
			if (this.dollars === 'constant' && this.#ready === null) void this.read();
		});
	}

	/** What the address asks for. */
	readonly dollars: DollarsId = $derived(
		this.#running && page.url.searchParams.get('dollars') === 'constant' ? 'constant' : 'announced'
	);

	/** As delivered while what is asked for is not there yet. */
	readonly shown: T = $derived.by(() => {
		if (this.dollars === 'announced' || this.#ready === null) return this.#delivered();
		return this.#ready.make(this.#ready.atlas);
	});

	get waiting(): boolean {
		return this.dollars === 'constant' && this.#ready === null && !this.#failed;
	}

	get failed(): boolean {
		return this.dollars === 'constant' && this.#ready === null && this.#failed;
	}

	/** Reads data and code, again where that failed before. */
	read = async (): Promise<void> => {
		this.#failed = false;
		try {
			const [atlas, make, { inDollarsOf }] = await Promise.all([
				readAtlas(),
				this.#code(),
				import('$lib/view/constant-dollars')
			]);
			this.#ready = { atlas: inDollarsOf(atlas, { dollars: 'constant' }), make };
		} catch {
			this.#failed = true;
		}
	};

	/** A step in the history of the tab. What the page shows beside is kept. */
	change = async ({ dollars }: { readonly dollars: DollarsId }): Promise<void> => {
		const asked = dollars === 'constant' ? dollars : '';
		const { pathname, searchParams } = page.url;
		await goto(pathname + queryWith(searchParams, 'dollars', asked), {
			keepFocus: true,
			noScroll: true
		});
	};
}
