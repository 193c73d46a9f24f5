import type { Tokens } from '../format/tokens';
import { measuringPen } from './measuring-pen';
import type { Picture } from './picture';
import { wrapped } from './wrapped';

/** In points, as everything of a slide here. */
export const SLIDE = { width: 960, height: 540 };

/** Lines of text from one side to the other. */
export interface Lines {
	readonly top: number;
	readonly height: number;
	readonly size: number;
}

export interface SlideLayout {
	readonly title: Lines;
	readonly subtitle: Lines;
	/** Where the picture may begin; it goes on to the edges, and leaves some of it empty. */
	readonly pictureTop: number;
}

const TOP = 28;
const TITLE_SIZES = [28, 24, 20];
const TITLE_LINES = 2;
const SUBTITLE_SIZE = 14;
/** How much wider than here a program may set a title. */
const SLACK = 1.05;

/** Room for the title, in the largest letters that need two lines at most, and for the subtitle under it. */
export function slideLayout(
	{ title, subtitle }: Picture,
	tokens: Tokens,
	width: number
): SlideLayout {
	const pen = measuringPen();
	const linesOf = (text: string, font: string) => {
		pen.font = font;
		return wrapped(text, width, (part) => pen.measureText(part).width * SLACK).length;
	};
	const titleLines = (size: number) => linesOf(title, `600 ${size}px ${tokens.serif}`);
	const size =
		TITLE_SIZES.find((one) => titleLines(one) <= TITLE_LINES) ?? Math.min(...TITLE_SIZES);
	const height = titleLines(size) * size * 1.2;
	const under = {
		top: TOP + height + 4,
		height: linesOf(subtitle, `400 ${SUBTITLE_SIZE}px ${tokens.sans}`) * SUBTITLE_SIZE * 1.25,
		size: SUBTITLE_SIZE
	};
	return {
		title: { top: TOP, height, size },
		subtitle: under,
		pictureTop: under.top + under.height
	};
}
