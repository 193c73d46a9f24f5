import type { Said } from '$lib/data/own/column-guess';
import type { Listed } from '../../own/own-files.svelte';
import type { Found, PutBack, Reading, Task, Told } from './found';
import { foundAgain } from './found-again';
import { atWorkOn, fileOf, isAbout, isEdited, type Form } from './found-form';
import { failureOf, foundIn, refusalOf } from './found-in';
import type { MeasureDraft } from './measure-draft';
import type { Means } from './means';
import { putFile, usedAs } from './put-file';
import { rememberedOf } from './remembered';

/** Reads files one after the other, as often as the reader says something else of them, until each is used or left. */
export class Intake {
	readonly #means: Means;
	#reading = $state.raw<Reading | null>(null);
	#found = $state.raw<Found | null>(null);
	#told = $state.raw<readonly Told[]>([]);
	#waiting = $state.raw<readonly (Task | PutBack)[]>([]);
	/** The file that is being put among the reader's. */
	#saved = $state.raw<Found | null>(null);
	#stop: AbortController | null = null;
	#count = 0;
	/** Counts what the reader asks for, so that what was asked for last is what comes. */
	#asked = 0;
	#isClosed = false;
	/** The form: what the file is to be called, kept as and measured by. */
	name = $state('');
	keep = $state(true);
	drafts = $state.raw<readonly MeasureDraft[]>([]);

	constructor(means: Means) {
		this.#means = means;
	}

	get reading(): Reading | null {
		return this.#reading;
	}

	get found() {
		return this.#found;
	}

	get saving(): boolean {
		return this.#saved !== null;
	}

	/** Of the files given together, those that are done with. */
	get told() {
		return this.#told;
	}

	/** Names of the files that come next. */
	get waiting(): readonly string[] {
		return this.#waiting.map((one) => ('found' in one ? one.found.task : one).name);
	}

	/** Newer files come first: who mends a file and gives it again wants to see that one. One that the reader has worked on comes back. */
	take = (files: readonly File[]): void => {
		this.#begin(files.map((source): Task => ({ kind: 'new', name: source.name, source })));
	};

	/** Looks again at one of the reader's files, as it was read or as the reader left it. What is on the page comes after it. */
	again = async (of: Listed): Promise<void> => {
		const { files, infer, look } = this.#means;
		const asked = (this.#asked += 1);
		if (this.#isOpen(of)) return;
		// Read with an older version of the site, it may have to be read again, and that may fail.
		const had = await Promise.all([files.find(of.fingerprint), files.source(of.fingerprint)]).catch(
			() => null
		);
		const [file, source] = had ?? [null, null];
		const looked = source && (await look(source).catch(() => null));
		if (asked !== this.#asked) return;
		if (!file || !source) {
			this.#told = [{ kind: had ? 'gone' : 'failed', name: of.name }];
			return;
		}
		const inferred = file.table ? infer(file.table) : [];
		this.#showNow(foundAgain(of, file, source, looked, inferred, (this.#count += 1)));
	};

	/** Reads a newer file that is to take the place of one of the reader's. */
	replace = async (of: Listed, source: File): Promise<void> => {
		const asked = (this.#asked += 1);
		const { name } = source;
		const before = await this.#means.files.find(of.fingerprint).catch(() => undefined);
		if (before === undefined) return this.tell({ kind: 'failed', name });
		const task: Task = { kind: 'replacing', name, source, of, before };
		if (asked === this.#asked) this.#begin([task]);
		else this.#wait(task);
	};

	/** Reads the found file once more, with this said of it; what was found stays until that is done. */
	say = (said: Said): void => {
		const found = this.#found;
		this.#told = [];
		if (found) void this.#read(found.task, { ...found, said });
	};

	cancel = (): void => {
		const name = this.#reading?.name ?? '';
		this.#halt();
		// Read once before, the file is still there as it was.
		if (this.#found === null) this.#end({ kind: 'cancelled', name });
	};

	/** Leaves the found file as it is, or was, and goes on to the next. */
	leave = (): void => this.#next();

	/** The page is left: nothing is read any more, and nothing waits. */
	close = (): void => {
		this.#asked += 1;
		this.#isClosed = true;
		this.#waiting = [];
		this.#next();
	};

	tell = (told: Told): void => {
		this.#told = [...this.#told, told];
	};

	dismiss = (): void => {
		this.#told = [];
	};

	/** Makes the found file one of the reader's. */
	use = async (): Promise<void> => {
		const found = this.#found;
		if (!found || this.saving) return;
		const form = this.#form;
		const file = fileOf(found, form);
		this.#saved = found;
		this.#halt();
		this.#told = this.#told.filter(({ kind }) => kind !== 'unsaved');
		try {
			const outcome = await putFile(this.#means.files, found, file, form.keep);
			this.tell(usedAs(found, file, outcome));
			if (this.#found === found) this.#next();
		} catch {
			this.tell({ kind: 'unsaved', name: file.name });
			// Another was given meanwhile, or this one was left.
			if (this.#found !== found) this.#wait({ found, form });
		} finally {
			this.#saved = null;
		}
	};

	get #form(): Form {
		return { name: this.name, keep: this.keep, drafts: this.drafts };
	}

	#show({ found, form }: PutBack): void {
		({ name: this.name, keep: this.keep, drafts: this.drafts } = form);
		this.#found = found;
	}

	/** What is on the page comes after it. */
	#showNow(one: PutBack): void {
		this.#told = [];
		const reading = this.#found === null && this.#reading ? [this.#reading.task] : [];
		this.#waiting = [...reading, ...this.#left(true), ...this.#waiting.filter((it) => it !== one)];
		this.#halt();
		this.#show(one);
	}

	/** True where the reader is at work on this file already: what there is of that comes into view, as it was left. */
	#isOpen(of: Listed): boolean {
		const [found, form] = [this.#found, this.#form];
		const isHere = found !== null && found !== this.#saved && isAbout(found, of);
		if (isHere && !this.#reading && !isEdited(found, form)) return false;
		const left = isHere ? null : atWorkOn(of, this.#waiting);
		// With a number of its own it is shown from its beginning.
		if (isHere) this.#show({ found: { ...found, id: (this.#count += 1) }, form });
		else if (left) this.#showNow(left);
		return isHere || left !== null;
	}

	/** What gives way and is to come back: a file that the reader has worked on, or also one that is not used yet. */
	#left(alsoUnused = false): readonly PutBack[] {
		const [found, form] = [this.#found, this.#form];
		if (!found || found === this.#saved) return [];
		if (!isEdited(found, form) && !(alsoUnused && found.task.kind !== 'again')) return [];
		this.tell({ kind: 'put_back', name: found.task.name });
		return [{ found, form }];
	}

	#begin(tasks: readonly Task[]): void {
		this.#asked += 1;
		this.#told = [];
		this.#waiting = [...tasks, ...this.#left(), ...this.#waiting];
		this.#next();
	}

	/** It comes next, at once where nothing else is on the page. */
	#wait(one: Task | PutBack): void {
		if (this.#isClosed) return;
		this.#waiting = [one, ...this.#waiting];
		if (this.#found === null && this.#reading === null) this.#next();
	}

	#next(): void {
		this.#halt();
		const [next, ...waiting] = this.#waiting;
		this.#waiting = waiting;
		this.#found = null;
		if (next && 'found' in next) this.#show(next);
		else if (next) void this.#read(next, null);
	}

	#halt(): void {
		this.#stop?.abort();
		this.#stop = null;
		this.#reading = null;
	}

	async #read(task: Task, before: Found | null): Promise<void> {
		this.#halt();
		const stop = (this.#stop = new AbortController());
		const { name, source } = task;
		this.#reading = { task, name, progress: null };
		try {
			const look = before?.look ?? (await this.#means.look(source));
			const remembered = before ? null : await rememberedOf(this.#means.files, task, look);
			const said = before?.said ?? remembered ?? {};
			const answer = await this.#means.read(source, said, {
				onProgress: (progress) => {
					if (this.#stop === stop) this.#reading = { task, name, progress };
				},
				signal: stop.signal
			});
			if (this.#stop !== stop) return;
			if (!answer.ok) return this.#end(refusalOf(answer, name));
			const inferred = answer.table ? this.#means.infer(answer.table) : [];
			this.#halt();
			const left = before && { found: before, form: this.#form };
			const reading = { task, said, look, remembered: remembered !== null };
			this.#show(foundIn(reading, answer, inferred, left, (this.#count += 1)));
		} catch (error) {
			if (this.#stop === stop) this.#end(failureOf(error, name));
		}
	}

	/** A file that is not to be had; the one found before, if it is the same, still is. */
	#end(told: Told): void {
		this.#halt();
		this.tell(told);
		if (this.#found === null && this.#waiting.length > 0) this.#next();
	}
}
