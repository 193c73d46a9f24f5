import { faceOf } from './print-faces';
import { pictureOfLetters } from './letter-picture';
import { textElement, type TextElement } from './text-element';

const SVG = 'http://www.w3.org/2000/svg';

/** Whether a face has a character. */
export type Covers = (face: string, character: number) => boolean;

interface Run {
	text: string;
	readonly printed: boolean;
}

/**
 * Makes the texts of a drawing fit to be printed in embedded faces: each names one face, begins at its left end, measured
 * here and not by the PDF writer, and holds nothing that the face lacks.
 *
 * The faces have all of Latin, our numbers and our signs, but no arrow to the right, which the axes of scatter and
 * distribution have, and no letters of other scripts, which a reader's own file may bring. A PDF would show them as
 * boxes or not at all: the arrow is drawn as lines, other letters as the small picture this browser makes of them.
 */
export function printLetters(
	drawing: Element,
	pen: CanvasRenderingContext2D,
	covers: Covers
): void {
	const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
	for (const element of drawing.querySelectorAll('text')) {
		element.textContent = plain(element.textContent);
		const text = textElement(element, pen);
		const face = faceOf(text.stack, text.weight);
		const covered = (letters: string) =>
			[...letters].every((letter) => covers(face, letter.codePointAt(0) ?? 0));
		const letters = Array.from(segmenter.segment(text.content), ({ segment }) => segment);
		element.replaceWith(...placed(runsOf(letters, covered), element, face, text, pen));
	}
}

/**
 * Letters with their accents in one, no invisible characters, and one kind of space: the PDF writer notes one character
 * for each shape, and a text with other spaces could not be searched.
 */
function plain(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s/g, ' ');
}

function runsOf(letters: readonly string[], covered: (letters: string) => boolean): Run[] {
	const runs: Run[] = [];
	for (const letter of letters) {
		const printed = covered(letter);
		const last = runs.at(-1);
		if (last?.printed === printed) last.text += letter;
		else runs.push({ text: letter, printed });
	}
	return runs;
}

function placed(
	runs: readonly Run[],
	element: Element,
	face: string,
	text: TextElement,
	pen: CanvasRenderingContext2D
): Element[] {
	let before = '';
	return runs.map((run) => {
		pen.font = text.font;
		const x = text.x + pen.measureText(before).width;
		before += run.text;
		const { width } = pen.measureText(run.text);
		if (run.printed) return printed(element, face, run.text, x);
		const place = { ...text, content: run.text, x, width };
		return run.text === '→' ? arrow(element, place) : pictureOfLetters(element, place);
	});
}

function printed(element: Element, face: string, text: string, x: number): Element {
	const copy = document.createElementNS(SVG, 'text');
	for (const { name, value } of element.attributes) copy.setAttribute(name, value);
	copy.removeAttribute('text-anchor');
	copy.removeAttribute('font-weight');
	copy.setAttribute('font-family', face);
	copy.setAttribute('x', String(x));
	// A run may begin or end with a space.
	copy.setAttribute('xml:space', 'preserve');
	copy.textContent = text;
	return copy;
}

function arrow(element: Element, { x, width, baseline, size }: TextElement): Element {
	const path = document.createElementNS(SVG, 'path');
	const right = x + width * 0.92;
	const y = baseline - size * 0.36;
	const barb = size * 0.24;
	const shaft = `M${x + width * 0.08} ${y}H${right}`;
	const head = `M${right - barb} ${y - barb}L${right} ${y}L${right - barb} ${y + barb}`;
	path.setAttribute('d', shaft + head);
	path.setAttribute('fill', 'none');
	path.setAttribute('stroke', element.getAttribute('fill') ?? '');
	path.setAttribute('stroke-width', String(size * 0.08));
	return path;
}
