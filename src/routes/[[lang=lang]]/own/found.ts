import type { Said } from '$lib/data/own/column-guess';
import type { OwnFile } from '../../own/own-file';
import type { Listed, Outcome } from '../../own/own-files.svelte';
import type { Progress, WorkerAnswer } from '../../own/read-in-worker';
import type { Form } from './found-form';
import type { Look } from './look';

/** What a file is read for. */
export type Task =
	| { readonly kind: 'new'; readonly name: string; readonly source: Blob }
	/** One of the reader's files is looked at again. */
	| {
			readonly kind: 'again';
			readonly name: string;
			readonly source: Blob;
			readonly of: Listed;
			/** As it was read the last time. */
			readonly said: Said;
	  }
	/** It takes the place of one of the reader's files. */
	| {
			readonly kind: 'replacing';
			readonly name: string;
			readonly source: Blob;
			readonly of: Listed;
			/** Null where it is damaged, or gone. */
			readonly before: OwnFile | null;
	  };

export type Read = Extract<WorkerAnswer, { ok: true }>;
export type NotRead = Extract<WorkerAnswer, { ok: false }>;

/** A file that is being read. */
export interface Reading {
	readonly task: Task;
	readonly name: string;
	readonly progress: Progress | null;
}

/** A file that was read and waits for the reader's word. */
export interface Found {
	/** The same after the same file was read in another way. */
	readonly id: number;
	readonly task: Task;
	readonly answer: Read;
	readonly said: Said;
	/** What was said of an earlier file of this shape was used. */
	readonly remembered: boolean;
	readonly look: Look;
	/** As it stood before the reader said anything of it here. */
	readonly begun: { readonly form: Form; readonly said: Said };
}

/** A found file that gave way to another, as the reader left it. */
export interface PutBack {
	readonly found: Found;
	readonly form: Form;
}

/** What the reader is told of a file that is done with. */
export type Told =
	| {
			readonly kind: 'refused';
			readonly name: string;
			readonly refusal: NotRead['refusal'];
			readonly line: number | null;
	  }
	/**
	 * `failed`: the code or the places could not be loaded. `unreadable`: the system did not hand the file over. `put_back`: it gave way to
	 * another. `unsaved`: it could not be put among the reader's. `unopened`: no page could be found for it.
	 */
	| {
			readonly kind:
				'failed' | 'unreadable' | 'cancelled' | 'gone' | 'put_back' | 'unsaved' | 'unopened';
			readonly name: string;
	  }
	| {
			readonly kind: 'used';
			readonly file: OwnFile;
			readonly outcome: Outcome;
			/** Another content stands where links may still ask for the one before. */
			readonly replaced: boolean;
	  };
