import { list } from '../format/list';
import type { Locale } from '../domain/locale';

interface Option {
	readonly value: string;
	readonly label: string;
}

/** The options of a picker of one: everything first, under the name `all`. */
export function pickerOptions(
	all: string,
	entries: readonly { readonly key: string; readonly name: string }[]
): readonly Option[] {
	return [
		{ value: '', label: all },
		...entries.map(({ key, name }) => ({ value: key, label: name }))
	];
}

/**
 * The options of a picker of one, with what is chosen among them: an address may ask for several at once, and the picker
 * must say so instead of naming one of them.
 */
export function withChosen(
	options: readonly Option[],
	chosen: readonly string[],
	locale: Locale
): { value: string; options: readonly Option[] } {
	const value = chosen.join(',');
	if (options.some((option) => option.value === value)) return { value, options };
	const names = chosen.map((one) => options.find((option) => option.value === one)?.label ?? one);
	return { value, options: [...options, { value, label: list(names, locale) }] };
}
