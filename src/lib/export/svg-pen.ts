import type { Pen } from '../format/pen';
import { escaped } from './escaped';
import { fontParts } from './font-parts';
import { StatefulPen } from './stateful-pen';

const ANCHOR: Readonly<Partial<Record<CanvasTextAlign, string>>> = {
	center: 'middle',
	right: 'end',
	end: 'end'
};

/** How a font of ours is named in a file, where the page's own faces are not there: a list to fall back through. */
export type Families = (stack: string) => string;

/**
 * A pen that records vectors: each stroke becomes an element of SVG with presentation attributes only, at its final place,
 * without groups, transforms or `dominant-baseline`, which PDF and Office programs read differently or not at all. Text
 * stays text. `measure` is asked how wide text is and where its baseline lies.
 */
export class SvgPen extends StatefulPen implements Pen {
	readonly #elements: string[] = [];
	readonly #clips: string[] = [];
	#path = '';
	#name: string | null = null;

	constructor(
		private readonly measure: Pick<Pen, 'measureText' | 'font' | 'textBaseline'>,
		private readonly families: Families,
		/** Before the ids of clips, where several pictures stand in one document. */
		private readonly prefix = 'clip'
	) {
		super();
	}

	/** The elements so far, the first at the bottom, with the clips they are cut by. */
	get markup(): string {
		const defs = this.#clips.length > 0 ? `<defs>${this.#clips.join('')}</defs>\n` : '';
		return defs + this.#elements.join('\n');
	}

	beginPath(): void {
		this.#path = '';
	}

	closePath(): void {
		this.#path += 'Z';
	}

	moveTo(x: number, y: number): void {
		this.#path += `M${this.#at(x, y)}`;
	}

	lineTo(x: number, y: number): void {
		this.#path += `${this.#path === '' ? 'M' : 'L'}${this.#at(x, y)}`;
	}

	rect(x: number, y: number, width: number, height: number): void {
		this.#path += this.#corners(x, y, width, height);
	}

	/** Whole circles only, which SVG draws as two halves. */
	arc(x: number, y: number, radius: number, from: number, to: number): void {
		if (Math.abs(to - from) < 2 * Math.PI - 1e-9) throw new RangeError('only whole circles');
		const r = short(radius * this.state.stretch);
		const half = `A${r} ${r} 0 1 1 `;
		const start = this.#at(x - radius, y);
		this.#path += `M${start}${half}${this.#at(x + radius, y)}${half}${start}Z`;
	}

	clip(): void {
		const id = `${this.prefix}-${this.#clips.length + 1}`;
		this.#clips.push(`<clipPath id="${id}"${this.#cut()}><path d="${this.#path}"/></clipPath>`);
		this.set({ clip: id });
	}

	nameNext(name: string): void {
		this.#name = name;
	}

	fill(): void {
		const path = `<path d="${this.#path}"${this.#filled()}`;
		const name = this.#name;
		this.#elements.push(
			name === null ? `${path}/>` : `${path}><title>${escaped(name)}</title></path>`
		);
		this.#name = null;
	}

	stroke(): void {
		if (this.#path !== '') this.#elements.push(`<path d="${this.#path}"${this.#stroked()}/>`);
	}

	fillRect(x: number, y: number, width: number, height: number): void {
		if (width <= 0 || height <= 0) return;
		const { stretch } = this.state;
		const size = `width="${short(width * stretch)}" height="${short(height * stretch)}"`;
		this.#elements.push(
			`<rect x="${short(this.#x(x))}" y="${short(this.#y(y))}" ${size}${this.#filled()}/>`
		);
	}

	strokeRect(x: number, y: number, width: number, height: number): void {
		this.#elements.push(`<path d="${this.#corners(x, y, width, height)}"${this.#stroked()}/>`);
	}

	fillText(text: string, x: number, y: number): void {
		const { weight, size, family } = fontParts(this.font);
		const anchor = ANCHOR[this.textAlign];
		const attributes = [
			`x="${short(this.#x(x))}" y="${short(this.#y(y + this.#baseline()))}"`,
			`font-family="${escaped(this.families(family))}"`,
			`font-size="${short(size * this.state.stretch)}"`,
			weight === 400 ? '' : `font-weight="${weight}"`,
			anchor ? `text-anchor="${anchor}"` : '',
			// Space before or after a text is part of it.
			/^\s|\s$|\s\s/.test(text) ? 'xml:space="preserve"' : ''
		];
		const written = attributes.filter((one) => one !== '').join(' ');
		this.#elements.push(`<text ${written}${this.#filled()}>${escaped(text)}</text>`);
	}

	measureText(text: string): TextMetrics {
		this.measure.font = this.font;
		return this.measure.measureText(text);
	}

	#x(x: number): number {
		return this.state.right + x * this.state.stretch;
	}

	#y(y: number): number {
		return this.state.down + y * this.state.stretch;
	}

	#at(x: number, y: number): string {
		return `${short(this.#x(x))} ${short(this.#y(y))}`;
	}

	#corners(x: number, y: number, width: number, height: number): string {
		const [left, right] = [short(this.#x(x)), short(this.#x(x + width))];
		return `M${this.#at(x, y)}H${right}V${short(this.#y(y + height))}H${left}Z`;
	}

	#filled(): string {
		const { fillStyle, globalAlpha } = this.state;
		return ` fill="${escaped(fillStyle)}"${faint('fill-opacity', globalAlpha)}${this.#cut()}`;
	}

	#stroked(): string {
		const { strokeStyle, lineWidth, lineJoin, dash, stretch, globalAlpha } = this.state;
		const lengths = dash.map((one) => short(one * stretch)).join(' ');
		return [
			` fill="none" stroke="${escaped(strokeStyle)}" stroke-width="${short(lineWidth * stretch)}"`,
			lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`,
			lengths === '' ? '' : ` stroke-dasharray="${lengths}"`,
			faint('stroke-opacity', globalAlpha),
			this.#cut()
		].join('');
	}

	#cut(): string {
		return this.state.clip === null ? '' : ` clip-path="url(#${this.state.clip})"`;
	}

	/** From where text is asked to stand to the line its letters stand on. */
	#baseline(): number {
		if (this.textBaseline === 'alphabetic') return 0;
		this.measure.font = this.font;
		this.measure.textBaseline = this.textBaseline;
		const { alphabeticBaseline } = this.measure.measureText('x');
		this.measure.textBaseline = 'alphabetic';
		return -alphabeticBaseline;
	}
}

/** A hundredth of a pixel is not seen; adding 0 makes −0 a 0. */
function short(value: number): number {
	return Math.round(value * 100) / 100 + 0;
}

function faint(name: string, strength: number): string {
	return strength === 1 ? '' : ` ${name}="${short(strength)}"`;
}
