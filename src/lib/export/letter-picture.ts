import { CanvasTooLarge } from './measuring-pen';
import type { TextElement } from './text-element';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels for each of the layout's: about 800 to an inch of paper. */
const SHARP = 8;

/** Letters as a small picture of what this browser shows, at the place of their text. */
export function pictureOfLetters(
	element: Element,
	{ content, x, baseline, width, size, font }: TextElement
): Element {
	const room = Math.ceil(size / 2);
	const box = {
		x: x - room,
		y: baseline - size - room,
		width: Math.ceil(width) + 2 * room,
		height: Math.ceil(size * 1.5) + 2 * room
	};
	const canvas = document.createElement('canvas');
	canvas.width = box.width * SHARP;
	canvas.height = box.height * SHARP;
	const pen = canvas.getContext('2d');
	if (!pen) throw new CanvasTooLarge();
	pen.scale(SHARP, SHARP);
	pen.font = font;
	pen.fillStyle = element.getAttribute('fill') ?? '';
	pen.globalAlpha = Number(element.getAttribute('fill-opacity') ?? 1);
	pen.fillText(content, x - box.x, baseline - box.y);
	const image = document.createElementNS(SVG, 'image');
	for (const [name, value] of Object.entries(box)) image.setAttribute(name, String(value));
	image.setAttribute('href', canvas.toDataURL('image/png'));
	return image;
}
