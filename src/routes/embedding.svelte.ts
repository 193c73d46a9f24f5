import { page } from '$app/state';
import type { Atlas } from '$lib/domain/atlas';
import type { Release } from '$lib/domain/release';
import type { Answer } from '$lib/view/answer';
import { readEmbed, withEmbed } from '$lib/view/embed';
import { readView, writeView } from '$lib/view/url';
import type { ViewState } from '$lib/view/view-state';
import { readAtlas } from './atlas-source';
import { readReleasedAtlas } from './release-source';

/** What an embedded page is made from. */
interface Start {
	/** What a page without a query shows. */
	readonly view: ViewState;
	/** Its answer, as delivered. */
	readonly answer: Answer;
	readonly releases: readonly Release[];
	/** What the page makes of a view, such as a map of all states. */
	readonly shown?: (view: ViewState) => ViewState;
}

/**
 * What an embedded figure shows: what its address asks for, from the live data or from the release it is pinned to.
 * Nothing else is ever shown in its place: a frame that is asked for one figure must not show another.
 */
export class Embedding {
	readonly #start: () => Start;
	#running = $state(false);
	#atlas = $state.raw<Atlas | null>(null);
	#ask = $state.raw<typeof import('$lib/view/answering').ask | null>(null);
	#failed = $state(false);

	constructor(start: () => Start) {
		this.#start = start;
	}

	readonly #query = $derived.by(() => (this.#running ? page.url.search : ''));
	readonly options = $derived.by(() => readEmbed(this.#query));
	readonly view = $derived.by(() => {
		const { view, shown } = this.#start();
		const asked = readView(this.#query, view);
		return shown ? shown(asked) : asked;
	});

	/** The release it is pinned to; null where it is not, or where there is no such release. */
	readonly release = $derived.by(
		() => this.#start().releases.find(({ version }) => version === this.options.release) ?? null
	);
	readonly unknownRelease = $derived.by(() =>
		this.release === null ? this.options.release : null
	);
	/** The release was made before counties were kept: it has no answer about them. */
	readonly withoutCounties = $derived.by(
		() => this.view.by === 'county' && this.#atlas?.counties.length === 0
	);
	/** The release was made before consumer prices were kept: it has no constant dollars. */
	readonly withoutPrices = $derived.by(
		() => this.view.dollars === 'constant' && this.#atlas !== null && !this.#atlas.prices?.length
	);
	/** Null until there is one to what is asked. */
	readonly answer = $derived.by(() => {
		if (this.unknownRelease !== null) return null;
		if (this.#isDelivered()) return this.#start().answer;
		if (this.withoutCounties || this.withoutPrices) return null;
		return this.#atlas && this.#ask && this.#ask(this.#atlas, this.view);
	});

	get running(): boolean {
		return this.#running;
	}

	get failed(): boolean {
		return this.#failed;
	}

	/** The query of the same view on its own page. */
	readonly query = $derived.by(() => writeView(this.view, this.#start().view));

	/** The same frame with the live data. */
	readonly live = $derived.by(
		() => page.url.pathname + withEmbed(this.query, { ...this.options, release: null })
	);

	/** Begins to obey the address. */
	run = (): (() => void) => {
		this.#running = true;
		if (this.unknownRelease === null && !this.#isDelivered()) void this.read();
		return () => (this.#running = false);
	};

	/** Reads the data, again where it failed before. */
	read = async (): Promise<void> => {
		try {
			const [atlas, { ask }] = await Promise.all([this.#source(), import('$lib/view/answering')]);
			this.#ask = ask;
			this.#atlas = atlas;
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	};

	/** All the data, waiting for it where it is not there yet. */
	whole = async (): Promise<Atlas> => this.#atlas ?? this.#source();

	/** The answer to a view about every group there is, not only those that are shown. */
	everyGroup = async (view: ViewState): Promise<Answer> => {
		const [atlas, { ask }] = await Promise.all([this.whole(), import('$lib/view/answering')]);
		return ask(atlas, { ...view, items: [] });
	};

	#source(): Promise<Atlas> {
		return this.release === null ? readAtlas() : readReleasedAtlas(this.release.version);
	}

	#isDelivered(): boolean {
		const { view } = this.#start();
		return this.options.release === null && writeView(this.view, view) === '';
	}
}
