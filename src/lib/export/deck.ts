import PptxGenJS from 'pptxgenjs';
import type { Locale } from '../domain/locale';
import type { Box } from './box';
import { OFFICE } from './office-faces';
import type { Picture } from './picture';
import { SLIDE, type Lines, type SlideLayout } from './slide-layout';

/** Where the notes are put afterwards, in paragraphs and with their link. */
export const NOTES_STAND_IN = 'notes';
/** What pptxgenjs is given for the picture, of which it would make a bitmap itself; ours are put in its place. */
const PICTURE_STAND_IN = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')}`;
const MASTER = 'Capex Atlas';
const POINTS = 72;
/** Faces and colours of the theme, so that a reader's own theme can take their place. */
const HEADING = '+mj-lt';
const TEXT = '+mn-lt';
const PAPER = 'bg1';
const INK = 'tx1';
const MUTED = 'tx2';

/** A slide with the place of a picture and, where that begins, title and subtitle; as a PowerPoint file. */
export async function deck(
	{ title, subtitle, credit }: Picture,
	locale: Locale,
	layout: SlideLayout,
	place: Box,
	side: number
): Promise<Uint8Array> {
	const made = new PptxGenJS();
	made.layout = 'LAYOUT_WIDE';
	made.theme = { headFontFace: OFFICE.serif, bodyFontFace: OFFICE.sans };
	Object.assign(made, { title, subject: subtitle, author: credit, company: credit });
	const shared = { align: 'left', valign: 'bottom', margin: 0 } as const;
	const across = ({ top, height }: Lines) =>
		inches({ x: side, y: top, width: SLIDE.width - 2 * side, height });
	made.defineSlideMaster({
		title: MASTER,
		background: { color: PAPER },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						...shared,
						...across(layout.title),
						fontFace: HEADING,
						fontSize: layout.title.size,
						bold: true,
						color: INK
					},
					text: ''
				}
			},
			{
				placeholder: {
					options: {
						name: 'subtitle',
						type: 'body',
						...shared,
						...across(layout.subtitle),
						fontFace: TEXT,
						fontSize: layout.subtitle.size,
						color: MUTED
					},
					text: ''
				}
			}
		]
	});
	const slide = made.addSlide({ masterName: MASTER });
	const lang = locale === 'de' ? 'de-DE' : 'en-US';
	slide.addText(title, { placeholder: 'title', lang, objectName: 'Title' });
	slide.addText(subtitle, { placeholder: 'subtitle', lang, objectName: 'Subtitle' });
	slide.addImage({
		data: PICTURE_STAND_IN,
		...inches(place),
		objectName: MASTER,
		altText: `${title}. ${subtitle}`
	});
	slide.addNotes(NOTES_STAND_IN);
	const bytes = await made.write({ outputType: 'uint8array' });
	if (!(bytes instanceof Uint8Array)) throw new TypeError('pptxgenjs wrote no bytes');
	return bytes;
}

function inches({ x, y, width, height }: Box) {
	return { x: x / POINTS, y: y / POINTS, w: width / POINTS, h: height / POINTS };
}
