import type { Carried } from './carried';

/** Why a file does not lead back to a view. */
export type Refusal =
	| 'unmarked' // a picture that carries nothing of ours
	| 'damaged'
	| 'newer' // carries what only a newer version of us can read
	| 'document' // PDF, PowerPoint, Excel: ours carry no view either
	| 'table'
	| 'other'
	| 'empty'
	| 'too_large'
	| 'unreadable'; // the system did not hand it over

/** What a file turned out to be. */
export type Dropped =
	{ readonly kind: 'ours'; readonly carried: Carried } | { readonly kind: Refusal };
