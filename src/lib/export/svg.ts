import { carriedBy, MARK, NAMESPACE } from './carried';
import { compose, type Look } from './compose';
import { escaped } from './escaped';
import { fileFamilies } from './families';
import { measuringPen } from './measuring-pen';
import type { Picture } from './picture';
import { SvgPen, type Families } from './svg-pen';

export interface SvgFile {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

export interface SvgOptions {
	/** How faces are named; in a file by those a reader may have. */
	readonly families?: Families;
	/** Before the ids of clips, where several pictures stand in one document. */
	readonly prefix?: string;
}

/** A picture as SVG: vectors, text as text, and what it shows in its metadata. */
export function svg(
	picture: Picture,
	look: Look,
	{ families = fileFamilies, prefix }: SvgOptions = {}
): SvgFile {
	const measure = measuringPen();
	const { width, height, draw } = compose(measure, picture, look);
	const pen = new SvgPen(measure, families, prefix);
	draw(pen);
	const size = [Math.round(width), Math.round(height)] as const;
	const text = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${escaped(picture.title)}</title>`,
		`<desc>${escaped(described(picture))}</desc>`,
		`<metadata><data xmlns="${NAMESPACE}" id="${MARK}">${escaped(carriedBy(picture))}</data></metadata>`,
		pen.markup,
		'</svg>',
		''
	].join('\n');
	return { text, width, height };
}

function described({ subtitle, sources, licence, dataVersion, address }: Picture): string {
	return [subtitle, sources, licence, dataVersion, address].filter((one) => one !== '').join(' · ');
}
