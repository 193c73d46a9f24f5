import type { jsPDF } from 'jspdf';
import type { Tokens } from '../format/tokens';
import { compose, type Look } from './compose';
import type { Page } from './formats/format';
import { measuringPen } from './measuring-pen';
import type { Picture } from './picture';
import { printFaces, printTokens, type PrintFace } from './print-faces';
import { printLetters } from './print-letters';
import { scaledBox } from './scaled-box';
import { sheetOf, type Sheet } from './sheet';
import { svg } from './svg';
import { addressBoxes, isAbsolute } from './text-element';

/** A picture's pixel on paper, where the picture fits at that size: as on a screen at 96 pixels to the inch. */
const POINT = 0.75;
/** A page is turned upright only for a picture this much larger. */
const CLEARLY = 1.25;

/** A picture with the sheet it is laid out for. */
interface Laid {
	readonly sheet: Sheet;
	readonly picture: Picture;
	readonly look: Look;
	/** Points of the sheet for each of its pixels. */
	readonly scale: number;
}

/**
 * A picture as a PDF of one page: vectors, text in faces the file carries, and the printed address as a link. The page is
 * turned as suits the picture.
 */
export async function pdf(
	draw: (tokens: Tokens) => Picture,
	asked: Look,
	page: Page
): Promise<ArrayBuffer> {
	// Large, and the same in every language: beside our code it would be kept once for each of them.
	const [{ jsPDF }, faces] = await Promise.all([import('jspdf'), printFaces()]);
	const look = { ...asked, tokens: printTokens(asked.tokens) };
	const laid = onSheet(draw(look.tokens), look, page);
	const { width, height } = laid.sheet;
	const paper = new jsPDF({
		unit: 'pt',
		format: [width, height],
		orientation: width > height ? 'landscape' : 'portrait',
		compress: true,
		putOnlyUsedFonts: true
	});
	carry(paper, faces);
	describe(paper, laid);
	if (look.ground === 'paper') {
		paper.setFillColor(look.tokens.paper);
		paper.rect(0, 0, width, height, 'F');
	}
	await print(paper, laid);
	return paper.output('arraybuffer');
}

/** The picture on the sheet as it lies, or turned upright where it would lie there clearly smaller than on a screen. */
function onSheet(picture: Picture, look: Look, page: Page): Laid {
	const flat = laidOn(sheetOf(page, false), picture, look);
	const upright = laidOn(sheetOf(page, true), picture, look);
	return Math.min(upright.scale, POINT) > flat.scale * CLEARLY ? upright : flat;
}

function laidOn(sheet: Sheet, picture: Picture, asked: Look): Laid {
	const { width, height } = sheet.inner;
	const look = { ...asked, width: width / POINT, aspect: height / width };
	return { sheet, look, picture, scale: width / compose(measuringPen(), picture, look).width };
}

function carry(paper: jsPDF, faces: readonly PrintFace[]): void {
	for (const { name, file } of faces) {
		paper.addFileToVFS(`${name}.ttf`, file);
		paper.addFont(`${name}.ttf`, name, 'normal');
	}
}

function describe(paper: jsPDF, { picture, look }: Laid): void {
	const { title, subtitle, credit, dataVersion, address } = picture;
	paper.setProperties({
		title,
		subject: subtitle,
		author: credit,
		creator: credit,
		keywords: `${dataVersion}, ${address}`
	});
	paper.setLanguage(look.locale === 'de' ? 'de' : 'en-US');
	paper.viewerPreferences({ DisplayDocTitle: true });
	paper.setDisplayMode('fullpage');
}

function hasGlyph(paper: jsPDF, face: string, character: number): boolean {
	return paper.setFont(face).getFont().metadata.characterToGlyph(character) > 0;
}

/** Draws the picture into the middle of the sheet, as large as it allows and never distorted. */
async function print(paper: jsPDF, { sheet, picture, look }: Laid): Promise<void> {
	const onPaper: Look = { ...look, ground: 'none' };
	const { text, width, height } = svg(picture, onPaper, { families: (stack) => stack });
	const scale = Math.min(sheet.inner.width / width, sheet.inner.height / height);
	const left = (sheet.width - width * scale) / 2;
	const top = (sheet.height - height * scale) / 2;
	const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
	const pen = measuringPen();
	const lines = addressBoxes(drawing, picture.address, pen);
	printLetters(drawing, pen, (face, character) => hasGlyph(paper, face, character));
	const { svg2pdf } = await import('svg2pdf.js');
	await svg2pdf(drawing, paper, {
		x: left,
		y: top,
		width: width * scale,
		height: height * scale
	});
	if (!isAbsolute(picture.address)) return;
	for (const line of lines) {
		const { x, y, width: wide, height: high } = scaledBox(line, scale, left, top);
		paper.link(x, y, wide, high, { url: new URL(picture.address).href });
	}
}
