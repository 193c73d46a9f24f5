import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { loadAtlas, loadCapex, loadEnergyDeals, loadSites } from '$lib/data/folder.server';
import { TABLE_NAMES } from '$lib/data/table-records';
import { totalOfDeals } from '$lib/domain/energy-deal';
import type { Locale } from '$lib/domain/locale';
import { isStateCode, type StateCode } from '$lib/domain/place';
import { letterWidths } from '$lib/export/letter-widths';
import { palettePng } from '$lib/export/palette-png';
import { rasterized } from '$lib/export/rasterized.server';
import { sharePicture, type Face } from '$lib/export/share-picture';
import { date } from '$lib/format/date';
import { megawatts } from '$lib/format/megawatts';
import { money } from '$lib/format/money';
import { number } from '$lib/format/number';
import { COLOUR_TOKENS, type Tokens } from '$lib/format/tokens';
import { OUTLINES } from '$lib/maps/outlines';
import { headlineOf } from '$lib/view/headline';
import { profileLines, type ProfileLine } from '$lib/view/profile-index';
import { DEFAULTS } from '$lib/view/view-state';
import { wordsOf } from '$lib/words';
import { shareWords } from '$lib/words/share';
import { PAGES, type PageName } from './addresses';
import { apiAddresses } from './api-addresses';
import { apiSample } from './api-sample.server';

/** What one picture is of. */
interface Subject {
	readonly title: (locale: Locale) => string;
	readonly fact: (locale: Locale) => string;
	readonly marked: readonly StateCode[];
}

const FACES = 'src/lib/export/fonts';
const TOKENS = 'src/lib/components/tokens.css';

let subjects: ReadonlyMap<string, Subject> | null = null;

/** The names of all pictures: of each main page, each state and each company. */
export function shareNames(): string[] {
	return [...known().keys()];
}

/** A picture as PNG; null where there is none of this name. */
export async function shareAnswer(name: string, locale: Locale): Promise<Uint8Array | null> {
	const subject = known().get(name);
	if (!subject) return null;
	const words = shareWords[locale];
	const { tokens, serif, sans, files } = look();
	const svg = sharePicture(
		{
			title: subject.title(locale),
			fact: subject.fact(locale),
			small: words.small(date(loadAtlas().dataThrough, locale)),
			site: wordsOf(locale).site.name
		},
		{
			tokens,
			serif,
			sans,
			areas: Object.values(OUTLINES).map(({ key, d }) => ({
				d,
				marked: subject.marked.includes(key)
			}))
		}
	);
	const { pixels, ...size } = await rasterized(svg, files);
	return palettePng(pixels, size, (bytes) => deflateSync(bytes, { level: 6 }));
}

function known(): ReadonlyMap<string, Subject> {
	return (subjects ??= new Map([
		...PAGES.map((name) => [name, pageSubject(name)] as const),
		...profileLines(loadAtlas(), 'state').map(
			(line) => [`states-${line.key.toLowerCase()}`, profileSubject(line)] as const
		),
		...profileLines(loadAtlas(), 'company').map(
			(line) => [`companies-${line.key}`, profileSubject(line)] as const
		)
	]));
}

function profileSubject(line: ProfileLine): Subject {
	const { key, name, floor, projects, nationalOnly, mark } = line;
	const states = loadAtlas().announcements.flatMap(({ companyId, state }) =>
		companyId === key && state !== null ? [state] : []
	);
	return {
		title: () => name,
		fact: (locale) => {
			const words = shareWords[locale];
			if (nationalOnly) return words.nationalOnly;
			if (floor === null) return mark === 'none_found' ? words.none : words.noFigure;
			const count = projects ?? 0;
			return words.announced(money(floor, locale, 'down'), number(count, locale), count === 1);
		},
		marked: isStateCode(key) ? [key] : [...new Set(states)]
	};
}

function pageSubject(page: PageName): Subject {
	return {
		title: (locale) => {
			const { site, home } = wordsOf(locale);
			return page === 'home' ? home.title : site[page];
		},
		fact: (locale) => pageFact(page, locale),
		marked: []
	};
}

function pageFact(page: PageName, locale: Locale): string {
	const words = shareWords[locale];
	const said = (value: number) => number(value, locale);
	const { announcements, companies } = loadAtlas();
	const { floorUsd, builtUsd, known } = headlineOf(loadAtlas(), DEFAULTS.compare);
	switch (page) {
		case 'home':
		case 'compare':
			return words.announced(money(floorUsd ?? 0, locale, 'down'), said(known), known === 1);
		case 'map':
			return words.facilities(said(loadSites().facilities.length));
		case 'states':
			return words.states(said(new Set(announcements.flatMap(({ state }) => state ?? [])).size));
		case 'companies':
			return words.companies(said(companies.filter(({ disclosed }) => disclosed).length));
		case 'build-out':
			return words.built(money(builtUsd, locale, 'down'));
		case 'announcements':
			return words.announcements(said(announcements.length));
		case 'energy': {
			const { capacityMw, known: deals } = totalOfDeals(loadEnergyDeals());
			return words.deals(megawatts(capacityMw ?? 0, locale), said(deals));
		}
		case 'capex': {
			const all = loadCapex();
			const reporters = new Set(all.map(({ companyId }) => companyId)).size;
			return words.capex(said(all.length), said(reporters));
		}
		case 'data':
			return words.tables(said(TABLE_NAMES.length));
		case 'own':
			return words.own;
		case 'api':
			return words.addresses(said(apiAddresses(TABLE_NAMES, apiSample()).length));
	}
}

let seen: { tokens: Tokens; serif: Face; sans: Face; files: readonly string[] } | null = null;

/** The light theme and the faces that a PDF carries, read once. */
function look() {
	if (seen) return seen;
	const light = readFileSync(TOKENS, 'utf8').split('}', 1).join('');
	const valueOf = (name: string) => new RegExp(`--${name}:\\s*([^;]+);`).exec(light)?.[1] ?? '';
	const colours = Object.fromEntries(COLOUR_TOKENS.map((name) => [name, valueOf(name)]));
	const file = (name: string) => join(FACES, `${name}.ttf`);
	const face = (family: string, name: string): Face => ({
		family,
		widths: letterWidths(readFileSync(file(name)))
	});
	return (seen = {
		tokens: { ...colours, serif: '', sans: '' } as Tokens,
		serif: face('Atlas Serif', 'serif'),
		sans: face('Atlas Sans', 'sans'),
		files: [file('serif'), file('sans')]
	});
}
