/** What `save` keeps and `restore` brings back. */
export interface PenState {
	/** Places are moved by these after they are stretched. */
	readonly right: number;
	readonly down: number;
	readonly stretch: number;
	/** The id of what strokes are cut by. */
	readonly clip: string | null;
	readonly fillStyle: string;
	readonly strokeStyle: string;
	readonly lineWidth: number;
	readonly lineJoin: CanvasLineJoin;
	readonly globalAlpha: number;
	readonly font: string;
	readonly textAlign: CanvasTextAlign;
	readonly textBaseline: CanvasTextBaseline;
	readonly dash: readonly number[];
}

/** As a 2D context starts. */
const START: PenState = {
	right: 0,
	down: 0,
	stretch: 1,
	clip: null,
	fillStyle: 'black',
	strokeStyle: 'black',
	lineWidth: 1,
	lineJoin: 'miter',
	globalAlpha: 1,
	font: '400 10px sans-serif',
	textAlign: 'left',
	textBaseline: 'alphabetic',
	dash: []
};

type Style = string | CanvasGradient | CanvasPattern;

/** The settings of a pen, as those of a 2D context: set one by one, kept and brought back together. */
export class StatefulPen {
	protected state: PenState = START;
	readonly #saved: PenState[] = [];

	save(): void {
		this.#saved.push(this.state);
	}

	restore(): void {
		this.state = this.#saved.pop() ?? this.state;
	}

	translate(x: number, y: number): void {
		const { right, down, stretch } = this.state;
		this.set({ right: right + x * stretch, down: down + y * stretch });
	}

	/** Both directions alike: a picture is never distorted. */
	scale(x: number, y: number): void {
		if (x !== y) throw new RangeError(`a picture cannot be stretched by ${x} and ${y}`);
		this.set({ stretch: this.state.stretch * x });
	}

	setLineDash(dash: readonly number[]): void {
		this.set({ dash: [...dash] });
	}

	protected set(change: Partial<PenState>): void {
		this.state = { ...this.state, ...change };
	}

	get fillStyle(): string {
		return this.state.fillStyle;
	}
	set fillStyle(style: Style) {
		this.set({ fillStyle: plain(style) });
	}

	get strokeStyle(): string {
		return this.state.strokeStyle;
	}
	set strokeStyle(style: Style) {
		this.set({ strokeStyle: plain(style) });
	}

	get lineWidth(): number {
		return this.state.lineWidth;
	}
	set lineWidth(lineWidth: number) {
		this.set({ lineWidth });
	}

	get lineJoin(): CanvasLineJoin {
		return this.state.lineJoin;
	}
	set lineJoin(lineJoin: CanvasLineJoin) {
		this.set({ lineJoin });
	}

	get globalAlpha(): number {
		return this.state.globalAlpha;
	}
	set globalAlpha(globalAlpha: number) {
		this.set({ globalAlpha });
	}

	get font(): string {
		return this.state.font;
	}
	set font(font: string) {
		this.set({ font });
	}

	get textAlign(): CanvasTextAlign {
		return this.state.textAlign;
	}
	set textAlign(textAlign: CanvasTextAlign) {
		this.set({ textAlign });
	}

	get textBaseline(): CanvasTextBaseline {
		return this.state.textBaseline;
	}
	set textBaseline(textBaseline: CanvasTextBaseline) {
		this.set({ textBaseline });
	}
}

/** Gradients and patterns have no place in our pictures. */
function plain(style: Style): string {
	if (typeof style !== 'string') throw new TypeError('a picture has plain colours only');
	return style;
}
