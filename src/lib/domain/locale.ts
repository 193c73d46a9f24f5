export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text that exists in every language; a missing one does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;
