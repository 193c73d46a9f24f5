import { resolve } from '$app/paths';
import type { Announcement } from '$lib/domain/announcement';
import type { Company } from '$lib/domain/company';
import type { Locale } from '$lib/domain/locale';
import { isStateCode, type StateCode } from '$lib/domain/place';
import type { Lead } from '$lib/view/search';

/** The pages that can be gone to, in the order of the menu. */
export const PAGES = [
	'home',
	'compare',
	'map',
	'states',
	'companies',
	'build-out',
	'announcements',
	'energy',
	'capex',
	'data',
	'own',
	'api'
] as const;
export type PageName = (typeof PAGES)[number];

/** English has no segment of its own. */
export function langOf(locale: Locale): { lang?: 'de' } {
	return locale === 'de' ? { lang: 'de' } : {};
}

/** The language of an address, also of one that leads nowhere. */
export function localeAt(pathname: string): Locale {
	const [first] = pathname.slice(resolve('/').length).split('/').filter(Boolean);
	return first === 'de' ? 'de' : 'en';
}

/** A page's path in a language, as the page itself is served. */
export function pathOf(name: PageName, locale: Locale): string {
	const lang = langOf(locale);
	switch (name) {
		case 'home':
			return slashed(resolve('/[[lang=lang]]', lang));
		case 'compare':
			return slashed(resolve('/[[lang=lang]]/compare', lang));
		case 'map':
			return slashed(resolve('/[[lang=lang]]/map', lang));
		case 'announcements':
			return slashed(resolve('/[[lang=lang]]/announcements', lang));
		case 'energy':
			return slashed(resolve('/[[lang=lang]]/energy', lang));
		case 'capex':
			return slashed(resolve('/[[lang=lang]]/capex', lang));
		case 'data':
			return slashed(resolve('/[[lang=lang]]/data', lang));
		case 'own':
			return slashed(resolve('/[[lang=lang]]/own', lang));
		case 'companies':
			return slashed(resolve('/[[lang=lang]]/companies', lang));
		case 'states':
			return slashed(resolve('/[[lang=lang]]/states', lang));
		case 'build-out':
			return slashed(resolve('/[[lang=lang]]/build-out', lang));
		case 'api':
			return slashed(resolve('/[[lang=lang]]/api', lang));
	}
}

/** The profile of a state. */
export function pathOfState(code: StateCode, locale: Locale): string {
	const state = code.toLowerCase();
	return slashed(resolve('/[[lang=lang]]/states/[state]', { ...langOf(locale), state }));
}

/** The profile of a company that the company table discloses. */
export function pathOfCompany(company: Company['id'], locale: Locale): string {
	return slashed(resolve('/[[lang=lang]]/companies/[company]', { ...langOf(locale), company }));
}

/** The page of an announcement. */
export function pathOfAnnouncement(id: Announcement['id'], locale: Locale): string {
	return slashed(resolve('/[[lang=lang]]/announcements/[id]', { ...langOf(locale), id }));
}

/** The page on which an announcement is added. */
export function pathOfNewAnnouncement(locale: Locale): string {
	return slashed(resolve('/[[lang=lang]]/announcements/new', langOf(locale)));
}

/** The page to which something found leads. */
export function pathOfLead(lead: Lead, locale: Locale): string {
	switch (lead.page) {
		case 'state':
			return pathOfState(lead.code, locale);
		case 'company':
			return pathOfCompany(lead.id, locale);
		case 'announcement':
			return pathOfAnnouncement(lead.id, locale);
		default:
			return pathOf(lead.page, locale);
	}
}

/** The profiles of some states or companies; other groups have none, nor has a company that is not named. */
export function profilesOf(
	by: string,
	rows: readonly { readonly key: string; readonly name: string }[],
	locale: Locale
): { readonly href: string; readonly name: string }[] {
	return rows.flatMap(({ key, name }) => {
		if (by === 'state' && isStateCode(key)) return [{ href: pathOfState(key, locale), name }];
		return by === 'company' ? [{ href: pathOfCompany(key, locale), name }] : [];
	});
}

/** The pages one comes through on the way to a path, from the first one on; none to the first page itself. */
export function crumbsTo(pathname: string, locale: Locale): PageName[] {
	return PAGES.filter((name) => {
		const path = pathOf(name, locale);
		return pathname !== path && pathname.startsWith(path);
	});
}

/** The path in another language of a path in this one; both without what follows it. */
export function pathIn(pathname: string, locale: Locale): string {
	const base = slashed(resolve('/'));
	const rest = pathname.slice(base.length).replace(/^de(\/|$)/, '');
	return locale === 'de' ? `${base}de/${rest}` : base + rest;
}

function slashed(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}
