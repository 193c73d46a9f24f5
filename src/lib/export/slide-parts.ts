import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Locale } from '../domain/locale';
import type { Tokens } from '../format/tokens';
import type { Box } from './box';
import { NOTES_STAND_IN } from './deck';
import { escaped } from './escaped';
import { isAbsolute } from './text-element';

/** What pptxgenjs has no words for. */
export interface SlideParts {
	readonly svg: string;
	readonly png: Uint8Array;
	readonly tokens: Tokens;
	readonly locale: Locale;
	/** Paragraphs; the last is the address. */
	readonly notes: readonly string[];
	readonly address: string;
	/** Where the picture prints the address, in points. */
	readonly printed: readonly Box[];
}

type Files = Record<string, Uint8Array>;

const SLIDE = 'ppt/slides/slide1.xml';
const NOTES = 'ppt/notesSlides/notesSlide1.xml';
const THEME = 'ppt/theme/theme1.xml';
/** No id that pptxgenjs gives. */
const LINK = 'rIdAddress';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** English metric units, in which slides are measured. */
const EMU = 12700;

/** A slide file with our picture, notes in paragraphs, the theme's colours, and the address as a link. */
export function withParts(deck: Uint8Array, parts: SlideParts): Uint8Array<ArrayBuffer> {
	const files: Files = {};
	for (const [name, bytes] of Object.entries(unzipSync(deck)))
		if (!name.endsWith('/')) files[name] = bytes;
	files[only(files, /^ppt\/media\/.*\.svg$/)] = strToU8(parts.svg);
	files[only(files, /^ppt\/media\/.*\.png$/)] = parts.png;
	const linked = isAbsolute(parts.address);
	const standIn = new RegExp(`<a:p><a:r>(?:(?!</a:p>).)*<a:t>${NOTES_STAND_IN}</a:t>.*?</a:p>`);
	edit(files, NOTES, standIn, paragraphs(parts, linked));
	edit(files, THEME, /<a:clrScheme.*<\/a:clrScheme>/, colours(parts.tokens));
	if (linked) {
		const links = parts.printed.map((box, index) => overlay(box, index, parts.address));
		edit(files, SLIDE, /<\/p:spTree>/, `${links.join('')}</p:spTree>`);
		for (const part of [SLIDE, NOTES]) link(files, part, parts.address);
	}
	return zipped(files);
}

function only(files: Files, pattern: RegExp): string {
	const [name, ...more] = Object.keys(files).filter((one) => pattern.test(one));
	if (name === undefined || more.length > 0) throw new Error(`not one part like ${pattern.source}`);
	return name;
}

/** Changes one place of a part, which must be there. */
function edit(files: Files, name: string, place: RegExp, text: string): void {
	const before = files[name];
	const xml = before ? strFromU8(before) : '';
	if (!place.test(xml)) throw new Error(`${name} is not as expected`);
	files[name] = strToU8(xml.replace(place, () => text));
}

function link(files: Files, part: string, address: string): void {
	const rels = part.replace(/([^/]+)$/, '_rels/$1.rels');
	const target = escaped(new URL(address).href);
	const relationship = `<Relationship Id="${LINK}" Type="${HYPERLINK}" Target="${target}" TargetMode="External"/>`;
	edit(files, rels, /<\/Relationships>/, `${relationship}</Relationships>`);
}

function paragraphs({ notes, address, locale }: SlideParts, linked: boolean): string {
	const lang = locale === 'de' ? 'de-DE' : 'en-US';
	return notes
		.map((text) => {
			const click = linked && text === address ? `<a:hlinkClick r:id="${LINK}"/>` : '';
			return `<a:p><a:r><a:rPr lang="${lang}">${click}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p>`;
		})
		.join('');
}

/** A clear area over the printed address, which is part of the picture. Without any fill it could not be clicked. */
function overlay({ x, y, width, height }: Box, index: number, address: string): string {
	const [left, top, wide, high] = [x, y, width, height].map((one) => Math.round(one * EMU));
	return [
		`<p:sp><p:nvSpPr><p:cNvPr id="${100 + index}" name="Link ${index + 1}" descr="${escaped(address)}"><a:hlinkClick r:id="${LINK}"/></p:cNvPr>`,
		'<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>',
		`<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm>`,
		'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
		'<a:solidFill><a:schemeClr val="bg1"><a:alpha val="0"/></a:schemeClr></a:solidFill><a:ln><a:noFill/></a:ln>',
		'</p:spPr></p:sp>'
	].join('');
}

/** The theme's colours by the roles they have with us. Dark on light are names only: a dark paper is the lighter one too. */
function colours(tokens: Tokens): string {
	const roles: Readonly<Record<string, string>> = {
		dk1: tokens.ink,
		lt1: tokens.paper,
		dk2: tokens.muted,
		lt2: tokens.soft,
		accent1: tokens.accent,
		accent2: tokens['ramp-3'],
		accent3: tokens['ramp-5'],
		accent4: tokens.warn,
		accent5: tokens['ramp-2'],
		accent6: tokens['ramp-4'],
		hlink: tokens.accent,
		folHlink: tokens.muted
	};
	const entries = Object.entries(roles).map(
		([role, colour]) => `<a:${role}><a:srgbClr val="${hex(colour)}"/></a:${role}>`
	);
	return `<a:clrScheme name="Capex Atlas">${entries.join('')}</a:clrScheme>`;
}

function hex(colour: string): string {
	const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
	if (digits === undefined) throw new TypeError(`not a colour of a theme: ${colour}`);
	return digits.toUpperCase();
}

/** Bitmaps are compressed already. */
function zipped(files: Files): Uint8Array<ArrayBuffer> {
	const zippable: Zippable = {};
	for (const [name, bytes] of Object.entries(files))
		zippable[name] = [bytes, { level: name.endsWith('.png') ? 0 : 6 }];
	return zipSync(zippable);
}
