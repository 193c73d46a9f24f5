import type { Atlas } from '../../domain/atlas';
import { dropWords } from '../../words/drop';
import { carriedOver, carryOver } from './carried-over';
import type { Destination } from './destination';
import type { Found } from './look-into';
import type { Since } from './since';
import type { Told } from './told';

/** What only the pages know. */
export interface Site {
	/** Where a view stands here; null where there is no such page. It is told what a file says, and believes nothing. */
	readonly destinationOf: (view: string) => Destination | null;
	readonly goTo: (destination: Destination) => Promise<void>;
	/** Pages of the other language are loaded as a whole: what this page knows is gone there. */
	readonly isInOtherLanguage: (destination: Destination) => boolean;
	readonly leaveFor: (destination: Destination) => void;
	/** Goes to the page that reads tables, and hands them over. */
	readonly readTables: (files: readonly File[]) => Promise<void>;
	readonly load: () => Promise<Atlas>;
}

/** What was dropped, and where it led. The code that reads files comes with the first one. */
export class Dropping {
	readonly #site: Site;
	#told = $state.raw<Told | null>(null);
	/** A later file, or a reader who has seen enough, makes what is still under way of no matter. */
	#turn = 0;
	#going = false;

	constructor(site: Site) {
		this.#site = site;
	}

	get told(): Told | null {
		return this.#told;
	}

	/** Looks into the first of some files and opens the view it leads to; where it is a table, all of them are read as such. */
	take = async (files: readonly File[], isFolder = false): Promise<void> => {
		const of = { name: files[0]?.name ?? '', files: files.length };
		const turn = (this.#turn += 1);
		const tell = (told: Told) => {
			if (this.#turn === turn) this.#told = told;
		};
		tell(reading(of.name));
		const code = await Promise.all([import('./look-into'), import('./telling')]).catch(() => null);
		if (!code) return tell(notLoaded(of.name));
		const [{ lookInto }, { opened, refused }] = code;
		const found = isFolder ? 'folder' : await lookInto(files[0], this.#site.destinationOf);
		if (this.#turn !== turn) return;
		if (found === 'table_of_own') {
			const arrived = await this.#go(() => this.#site.readTables(files));
			if (!arrived) tell(notLoaded(of.name));
			else if (this.#turn === turn) this.dismiss();
			return;
		}
		if (typeof found === 'string') return tell(refused(found, of));
		if (this.#site.isInOtherLanguage(found.destination)) {
			this.dismiss();
			carryOver({ found, of });
			return this.#site.leaveFor(found.destination);
		}
		if (!(await this.#go(() => this.#site.goTo(found.destination))))
			return tell(refused('not_opened', of));
		const { title } = found.carried;
		tell(opened(title, null, of));
		tell(opened(title, await this.#since(found), of));
	};

	/** Tells of a file that led to this page, at an address, from one in the other language. */
	arrive = async (href: string): Promise<void> => {
		const left = carriedOver(href);
		if (!left) return;
		const turn = (this.#turn += 1);
		const code = await import('./telling').catch(() => null);
		const tell = (since: Since | null) => {
			if (code && this.#turn === turn)
				this.#told = code.opened(left.found.carried.title, since, left.of);
		};
		tell(null);
		tell(await this.#since(left.found));
	};

	dismiss = (): void => {
		this.#turn += 1;
		this.#told = null;
	};

	/** The reader has gone to another page: what was told is of the one before. */
	left = (): void => {
		if (!this.#going) this.dismiss();
	};

	async #go(way: () => Promise<void>): Promise<boolean> {
		this.#going = true;
		try {
			await way();
			return true;
		} catch {
			return false;
		} finally {
			this.#going = false;
		}
	}

	async #since({ carried, destination }: Found): Promise<Since> {
		const code = await import('./since').catch(() => null);
		return code?.sinceThen(carried, destination, this.#site.load) ?? { kind: 'unknown' };
	}
}

function reading(name: string): Told {
	return {
		tone: 'reading',
		say: (locale) => ({ what: dropWords[locale].reading(name), title: '', lines: [] })
	};
}

function notLoaded(name: string): Told {
	return {
		tone: 'refused',
		say: (locale) => ({
			what: dropWords[locale].notLoaded(name),
			title: '',
			lines: [dropWords[locale].notLoadedRemedy]
		})
	};
}
