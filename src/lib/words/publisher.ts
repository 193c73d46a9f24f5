import type { Locale } from '../domain/locale';
import { CAPEX_ATLAS, type Publisher } from '../domain/publisher';

/** The build writes here what `publisher.json` of its data folder says. */
declare const __PUBLISHER__: Publisher | undefined;

/** Whose tables this site was made from. */
export const publisher: Publisher =
	typeof __PUBLISHER__ === 'undefined' ? CAPEX_ATLAS : __PUBLISHER__;

const NOT_STATED: Readonly<Record<Locale, string>> = {
	en: 'no license stated',
	de: 'keine Lizenz angegeben'
};

/** The terms of the tables, as a figure prints them: `CC BY 4.0`. */
export function termsOf({ licence }: Publisher, locale: Locale): string {
	return licence?.title ?? NOT_STATED[locale];
}

/** `Capex Atlas, CC BY 4.0` */
export function publishedBy(by: Publisher, locale: Locale): string {
	return `${by.name}, ${termsOf(by, locale)}`;
}
