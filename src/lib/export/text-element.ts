import type { Box } from './box';

/** A text of our SVG, read back: what is written, where, and in which font. */
export interface TextElement {
	readonly content: string;
	/** Of its left end. */
	readonly x: number;
	readonly baseline: number;
	readonly width: number;
	readonly size: number;
	readonly weight: number;
	readonly stack: string;
	/** As a canvas writes it. */
	readonly font: string;
}

/** What a canvas shows of a text element: `x` is its left end, however it is anchored. */
export function textElement(element: Element, pen: CanvasRenderingContext2D): TextElement {
	const content = element.textContent;
	const stack = element.getAttribute('font-family') ?? '';
	const size = numberOf(element, 'font-size');
	const weight = Number(element.getAttribute('font-weight') ?? 400);
	const font = `${weight} ${size}px ${stack}`;
	pen.font = font;
	const { width } = pen.measureText(content);
	const x = numberOf(element, 'x') - width * before(element.getAttribute('text-anchor'));
	return { content, x, baseline: numberOf(element, 'y'), width, size, weight, stack, font };
}

/** The lines of a drawing that print an address, top to bottom; a long one is broken, without a hyphen. */
export function addressBoxes(
	drawing: Element,
	address: string,
	pen: CanvasRenderingContext2D
): Box[] {
	const texts = [...drawing.querySelectorAll('text')];
	for (const [start] of texts.entries()) {
		let printed = '';
		for (const [at, text] of texts.slice(start).entries()) {
			printed += text.textContent;
			if (printed === address) {
				return texts.slice(start, start + at + 1).map((line) => boxOf(textElement(line, pen)));
			}
			if (!address.startsWith(printed)) break;
		}
	}
	return [];
}

/** An address that leads somewhere from a file; a path only does on the site itself. */
export function isAbsolute(address: string): boolean {
	return /^https?:\/\//.test(address);
}

function boxOf({ x, baseline, width, size }: TextElement): Box {
	return { x, y: baseline - size, width, height: size * 1.3 };
}

/** How much of a text stands before the point it is anchored at. */
function before(anchor: string | null): number {
	if (anchor === 'end') return 1;
	return anchor === 'middle' ? 0.5 : 0;
}

function numberOf(element: Element, name: string): number {
	return Number(element.getAttribute(name) ?? 0);
}
