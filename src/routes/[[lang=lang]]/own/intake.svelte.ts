import type { Said } from '$lib/data/own/column-guess';
import type { OwnMeasure } from '$lib/domain/own-measure';
import type { OwnTable } from '$lib/domain/own-table';
import { carriedMeasures } from '../../own/carried-measures';
import type { OwnFile } from '../../own/own-file';
import type { Listed, OwnFiles } from '../../own/own-files.svelte';
import type { Progress, readInWorker } from '../../own/read-in-worker';
import type { Found, Read, Task, Told } from './found';
import type { Look } from './look';
import { bareName } from './bare-name';
import { draftsOf, redrafted, type MeasureDraft } from './measure-draft';
import { putFile } from './put-file';

/** What only the page knows; the code that reads is fetched with the first file. */
export interface Means {
	readonly look: (file: Blob) => Promise<Look>;
	readonly read: typeof readInWorker;
	readonly infer: (table: OwnTable) => OwnMeasure[];
	readonly files: Pick<
		OwnFiles,
		'add' | 'rename' | 'measures' | 'replace' | 'remove' | 'mappingFor' | 'find' | 'source'
	>;
}

/** Reads files one after the other, as often as the reader says something else of them, until each is used or left. */
export class Intake {
	readonly #means: Means;
	#reading = $state.raw<{ readonly name: string; readonly progress: Progress | null } | null>(null);
	#found = $state.raw<Found | null>(null);
	#told = $state.raw<readonly Told[]>([]);
	#waiting = $state.raw<readonly Task[]>([]);
	#stop: AbortController | null = null;
	#count = 0;
	/** The form: what the file is to be called, kept as and measured by. */
	name = $state('');
	keep = $state(true);
	drafts = $state.raw<readonly MeasureDraft[]>([]);
	saving = $state(false);

	constructor(means: Means) {
		this.#means = means;
	}

	get reading() {
		return this.#reading;
	}

	get found() {
		return this.#found;
	}

	/** Of the files given together, those that are done with. */
	get told() {
		return this.#told;
	}

	/** Names of the files that come next. */
	get waiting(): readonly string[] {
		return this.#waiting.map(({ name }) => name);
	}

	/** Newer files come first: who mends a file and gives it again wants to see that one. */
	take = (files: readonly File[]): void => {
		const tasks = files.map((source): Task => ({ kind: 'new', name: source.name, source }));
		this.#begin([...tasks, ...this.#waiting]);
	};

	/** Looks again at one of the reader's files, as it was read. */
	again = async (of: Listed): Promise<void> => {
		const { files, infer, look } = this.#means;
		// Read with an older version of the site, it may have to be read again, and that may fail.
		const had = await Promise.all([files.find(of.fingerprint), files.source(of.fingerprint)]).catch(
			() => null
		);
		if (had === null) {
			this.#told = [{ kind: 'failed', name: of.name }];
			return;
		}
		const [file, source] = had;
		if (!file || !source) {
			this.#told = [{ kind: 'gone', name: of.name }];
			return;
		}
		this.#halt();
		const { fingerprint, report, table, announcements, said } = file;
		this.#told = [];
		this.name = file.name;
		this.keep = of.kept;
		this.drafts = table ? draftsOf(infer(table), file.measures) : [];
		this.#found = {
			id: (this.#count += 1),
			task: { kind: 'again', name: of.name, source, of, said },
			answer: { ok: true, fingerprint, report, table, announcements },
			said,
			remembered: false,
			look: await look(source).catch(() => ({ shape: of.shape, isAnnouncements: false }))
		};
	};

	/** Reads a newer file that is to take the place of one of the reader's. */
	replace = async (of: Listed, source: File): Promise<void> => {
		const before = await this.#means.files.find(of.fingerprint);
		const { name } = source;
		const task: Task = before
			? { kind: 'replacing', name, source, of, before }
			: { kind: 'new', name, source };
		this.#begin([task, ...this.#waiting]);
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
	leave = (): void => {
		this.#found = null;
		this.#next();
	};

	dismiss = (): void => {
		this.#told = [];
	};

	/** Makes the found file one of the reader's. */
	use = async (): Promise<void> => {
		const found = this.#found;
		if (!found || this.saving) return;
		this.saving = true;
		this.#halt();
		const file = this.#fileOf(found);
		const outcome = await putFile(this.#means.files, found, file, this.keep).finally(
			() => (this.saving = false)
		);
		this.#told = [...this.#told, { kind: 'used', file, outcome }];
		if (this.#found === found) this.#next();
	};

	#fileOf({ answer, said, task }: Found): OwnFile {
		const { fingerprint, report, table, announcements } = answer;
		return {
			fingerprint,
			name: this.name.trim() || bareName(task.name),
			report,
			table,
			announcements,
			measures: this.drafts.flatMap(({ measure, included }) => (included ? [measure] : [])),
			said
		};
	}

	#begin(tasks: readonly Task[]): void {
		this.#told = [];
		this.#waiting = tasks;
		this.#next();
	}

	#next(): void {
		this.#halt();
		const [task, ...waiting] = this.#waiting;
		this.#waiting = waiting;
		this.#found = null;
		if (task) void this.#read(task, null);
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
		this.#reading = { name, progress: null };
		try {
			const look = before?.look ?? (await this.#means.look(source));
			const remembered = before ? null : await this.#remembered(task, look);
			const said = before?.said ?? remembered ?? {};
			const answer = await this.#means.read(source, said, {
				onProgress: (progress) => {
					if (this.#stop === stop) this.#reading = { name, progress };
				},
				signal: stop.signal
			});
			if (this.#stop !== stop) return;
			if (!answer.ok) {
				const { refusal, line } = answer;
				return this.#end({ kind: 'refused', name, refusal, line });
			}
			this.#halt();
			this.#draft(task, answer, before);
			this.#found = {
				id: before?.id ?? (this.#count += 1),
				task,
				answer,
				said,
				remembered: before?.remembered ?? remembered !== null,
				look
			};
		} catch (error) {
			if (this.#stop !== stop) return;
			// So it is named where a file is gone, locked or a folder.
			const isGone = error instanceof DOMException && /^Not(?:Found|Readable)/.test(error.name);
			this.#end({ kind: isGone ? 'unreadable' : 'failed', name });
		}
	}

	/** One that comes in the place of another is read as that one was. */
	async #remembered(task: Task, { shape }: Look): Promise<Said | null> {
		if (shape === null) return null;
		const isReplaced = task.kind === 'replacing' && task.of.shape === shape;
		const said = isReplaced ? task.before.said : await this.#means.files.mappingFor(shape);
		return said && Object.keys(said).length > 0 ? said : null;
	}

	#draft(task: Task, { table, report }: Read, before: Found | null): void {
		const inferred = table ? this.#means.infer(table) : [];
		if (before) {
			this.drafts = redrafted(inferred, this.drafts);
			return;
		}
		const older = task.kind === 'replacing' ? task.before : null;
		const kept = older && carriedMeasures(older, { report, measures: inferred });
		this.drafts = draftsOf(inferred, kept);
		this.name = older?.name ?? bareName(task.name);
		this.keep = task.kind === 'replacing' ? task.of.kept : true;
	}

	/** A file that is not to be had; the one found before, if it is the same, still is. */
	#end(told: Told): void {
		this.#halt();
		this.#told = [...this.#told, told];
		if (this.#found === null && this.#waiting.length > 0) this.#next();
	}
}
