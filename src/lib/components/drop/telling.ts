import type { Locale } from '../../domain/locale';
import { list } from '../../format/list';
import { number } from '../../format/number';
import { droppedWords } from '../../words/dropped';
import type { Why } from './look-into';
import type { Since } from './since';
import type { Told } from './told';

/** Of the files that were dropped, only the first is looked at. */
interface Of {
	readonly name: string;
	readonly files: number;
}

/** Rows that are named before the others are only counted. */
const NAMED = 3;

/** A file that leads nowhere, and what to do. */
export function refused(why: Why, of: Of): Told {
	return {
		tone: 'refused',
		say(locale) {
			const words = droppedWords[locale];
			const { what, remedy } = words.refused[why];
			return { what: what(of.name || words.file), title: '', lines: [remedy, ...only(of, locale)] };
		}
	};
}

/** A picture whose view is there again. `since` is null while that is being worked out. */
export function opened(title: string, since: Since | null, of: Of): Told {
	return {
		tone: 'opened',
		say: (locale) => ({
			what: droppedWords[locale].opened(of.name),
			title,
			lines: [...(since ? saidSince(since, locale) : []), ...only(of, locale)]
		})
	};
}

function only({ files }: Of, locale: Locale): string[] {
	return files > 1 ? [droppedWords[locale].onlyFirst(number(files, locale))] : [];
}

function saidSince(since: Since, locale: Locale): string[] {
	const words = droppedWords[locale];
	if (since.kind === 'same') return [];
	if (since.kind === 'unknown') return [words.unknown];
	if (since.kind === 'own_file') return [words.ofOwnFile];
	const said = words.since[since.kind](since.then, since.now);
	if (!since.compared) return [said];
	const { changed, of, where, added, removed, otherColumns } = since.compared;
	const count = (value: number) => number(value, locale);
	const compared = [
		changed > 0 ? words.changed(count(changed), count(of), places(where, locale)) : '',
		changed === 0 && of > 0 ? words.unchanged(count(of)) : '',
		added > 0 ? words.added(count(added), added === 1) : '',
		removed > 0 ? words.removed(count(removed), removed === 1) : '',
		otherColumns ? words.otherColumns : ''
	];
	return [said, compared.filter((part) => part !== '').join(' ')].filter((line) => line !== '');
}

function places(where: readonly string[], locale: Locale): string {
	const named = where.slice(0, NAMED);
	const others = where.length - named.length;
	return list(
		others > 0 ? [...named, droppedWords[locale].others(number(others, locale))] : named,
		locale
	);
}
