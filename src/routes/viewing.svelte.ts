import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { afterPainting } from '$lib/components/after-painting';
import type { Atlas } from '$lib/domain/atlas';
import type { Arithmetic } from '$lib/view/arithmetic';
import type { Answer } from '$lib/view/answer';
import { measureOf } from '$lib/view/measures';
import type { AnyOpened } from '$lib/view/opened';
import { readView, viewPartOf, writeView } from '$lib/view/url';
import type { ViewState } from '$lib/view/view-state';
import { readAtlas } from './atlas-source';
import { OwnInView } from './own/own-in-view.svelte';

/** What works out answers. */
type Answering = typeof import('$lib/view/answering');

/**
 * What a page shows and how it changes. The address owns the view; prerendered pages show `start` until they run, and
 * the figures as delivered until the data is there.
 */
export class Viewing {
	readonly #start: ViewState;
	#running = $state(false);
	#atlas = $state.raw<Atlas | null>(null);
	#answering = $state.raw<Answering | null>(null);
	#failed = $state(false);
	/** The query of a view that is shown already and not yet in the address. */
	#ahead = $state<string | null>(null);
	/** Whether what is not yet written is a step of its own: typing after a choice does not take the choice's step. */
	#stepAhead = false;
	readonly #ownFiles: boolean;
	/** The reader's own file that the view speaks of. */
	readonly own = new OwnInView();

	/**
	 * `ownFiles`: whether the page shows a reader's own file. Elsewhere what stands behind `#` is no view: a list of announcements would
	 * carry his rows into its files.
	 */
	constructor(start: ViewState, { ownFiles = false } = {}) {
		this.#start = start;
		this.#ownFiles = ownFiles;
		// An address behind `#` may change without anything being loaded.
		afterNavigate(() => void this.#readOwn());
	}

	/** The view as it is written in the address; equal texts are equal views, and nothing is drawn twice. */
	readonly query = $derived.by(() => {
		if (!this.#running) return '';
		return this.#ahead ?? writeView(readView(this.#written(), this.#start), this.#start);
	});
	/** What the address asks for. */
	readonly view = $derived.by(() => readView(this.query, this.#start));

	/** With the reader's own file in it, where the view speaks of one that is here. */
	readonly atlas: Atlas | null = $derived.by(() => {
		const atlas = this.#atlas;
		return atlas && this.view.own !== null ? this.own.within(atlas, this.view.own) : atlas;
	});

	get failed(): boolean {
		return this.#failed;
	}

	/** What works out answers from the data; it comes with it. */
	get answering(): Answering | null {
		return this.#answering;
	}

	/** The data where another view than the delivered one is asked for: what was delivered is not worked out again. */
	readonly asked = $derived.by(() => (this.query === '' ? null : this.atlas));

	/** The answer to a view where another than the delivered one is asked for; null where what was delivered is the answer. */
	answerTo(view: ViewState): Answer | null {
		return this.asked && this.#answering ? this.#answering.ask(this.asked, view) : null;
	}

	/** True while another view than the delivered one waits for the data. */
	readonly waiting = $derived(
		this.atlas === null && !this.#failed && this.query !== '' && !this.own.isAbsent
	);

	/** Starts reading the address, and the data: at once where it is needed, else when the page is idle. */
	run = (): (() => void) => {
		this.#running = true;
		// Back or Forward, before a change was written: the address says what is shown.
		const stepped = () => {
			this.#ahead = null;
			this.#stepAhead = false;
		};
		addEventListener('popstate', stepped);
		// A reader who changes the address behind `#` by hand stays on the page.
		const another = () => void this.#readOwn();
		addEventListener('hashchange', another);
		void this.#readOwn();
		const needed = this.query !== '';
		if (needed) void this.read();
		const idle = needed ? undefined : setTimeout(() => void this.read(), 1500);
		return () => {
			clearTimeout(idle);
			removeEventListener('popstate', stepped);
			removeEventListener('hashchange', another);
			this.#running = false;
		};
	};

	/** Reads the data, again where it failed before. */
	read = async (): Promise<void> => {
		try {
			const [atlas, answering] = await Promise.all([readAtlas(), import('$lib/view/answering')]);
			this.#answering = answering;
			this.#atlas = atlas;
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	};

	/** A change is a step in the history of the tab: Back undoes it. */
	change = (patch: Partial<ViewState>): void => {
		this.go({ ...this.view, ...patch }, false);
	};

	/** As `change`, but in place of the step before: for typing. */
	adjust = (patch: Partial<ViewState>): void => {
		this.go({ ...this.view, ...patch }, true);
	};

	/** How a view of this page is addressed. */
	address = (view: ViewState): string => page.url.pathname + writeView(view, this.#start);

	/** All the data, waiting for it where it is not there yet. */
	whole = async (): Promise<Atlas> => this.atlas ?? readAtlas();

	openTotal = async (view: ViewState, key: string | null): Promise<AnyOpened | null> => {
		if (key !== null && measureOf(view.measure).own) {
			const { openOwn } = await import('$lib/view/own/opened-rows');
			return openOwn(await this.whole(), view, key);
		}
		const [atlas, { openTotal }, { openRatio }] = await Promise.all([
			this.whole(),
			import('$lib/view/arithmetic'),
			import('$lib/view/ratio-arithmetic')
		]);
		return openTotal(atlas, view, key) ?? (key === null ? null : openRatio(atlas, view, key));
	};

	/** The answer to a view about every group there is, not only those that are shown. */
	everyGroup = async (view: ViewState): Promise<Answer> => {
		const [atlas, { ask }] = await Promise.all([this.whole(), import('$lib/view/answering')]);
		return ask(atlas, { ...view, items: [] });
	};

	/** What of the total of everything stands for projects that are being built or run. */
	openBuilt = async (view: ViewState): Promise<Arithmetic | null> => {
		const [atlas, { openTotal, partByStatus }, { BUILT }] = await Promise.all([
			this.whole(),
			import('$lib/view/arithmetic'),
			import('$lib/view/headline')
		]);
		const total = openTotal(atlas, view, null);
		return total && partByStatus(total, BUILT);
	};

	/** First the picture, then the address: Kit's navigation would come between the reader and the answer. */
	private go(view: ViewState, replaceState: boolean): void {
		void this.read();
		void this.own.follow(view.own);
		const query = writeView(view, this.#start);
		this.#ahead = query;
		this.#stepAhead ||= !replaceState;
		afterPainting(() => void this.write(query));
	}

	/** What the address says of the view. */
	#written(): string {
		return this.#ownFiles ? viewPartOf(page.url) : page.url.search;
	}

	async #readOwn(): Promise<void> {
		if (!this.#running) return;
		const { own } = this.view;
		if (own !== null) void this.read();
		await this.own.follow(own);
	}

	private async write(query: string): Promise<void> {
		// Left in the meantime, or changed again: the later view is written.
		if (!this.#running || this.#ahead !== query) return;
		const replaceState = !this.#stepAhead;
		this.#stepAhead = false;
		await goto(page.url.pathname + query, { keepFocus: true, noScroll: true, replaceState });
		if (this.#ahead === query) this.#ahead = null;
	}
}
