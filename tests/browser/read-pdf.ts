import { getDocumentProxy } from 'unpdf';
import { OPS } from 'unpdf/pdfjs';

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A PDF of one page as PDF.js reads it. */
export async function readPdf(blob: Blob) {
	const pdf = await getDocumentProxy(new Uint8Array(await blob.arrayBuffer()));
	const page = await pdf.getPage(1);
	const [, , width = 0, height = 0] = page.view;
	const { items } = await page.getTextContent();
	const texts = items.flatMap((item) =>
		'str' in item && item.str !== '' ? [{ text: item.str, box: boxOf(item) }] : []
	);
	const { fnArray, argsArray } = await page.getOperatorList();
	const argsOf = (op: number) => argsArray.filter((_, index) => fnArray[index] === op);
	const fonts = new Set(argsOf(OPS.setFont).map(([id]: [string]) => id));
	const { info } = await pdf.getMetadata();
	const annotations = await page.getAnnotations();
	return {
		pages: pdf.numPages,
		width,
		height,
		texts,
		info: info as Readonly<Record<string, unknown>>,
		/** A font that is not in the file is missing. */
		fonts: [...fonts].map((id) => {
			const { name, missingFile } = page.commonObjs.get(id) as Record<string, unknown>;
			return { name, embedded: missingFile === false };
		}),
		links: annotations.map((one) => ({
			kind: one.subtype as string,
			url: one.url as string,
			box: one.rect as Box
		})),
		images: argsOf(OPS.paintImageXObject).length,
		async drawn(): Promise<(x: number, y: number) => string> {
			const canvas = document.createElement('canvas');
			canvas.width = width;
			canvas.height = height;
			const viewport = page.getViewport({ scale: 1 });
			await page.render({ canvas, viewport }).promise;
			const pen = canvas.getContext('2d');
			return (x, y) => {
				const [r = 0, g = 0, b = 0] = pen?.getImageData(x, y, 1, 1).data ?? [];
				return `#${[r, g, b].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
			};
		}
	};
}

/** By how much two colours differ at most; a PDF of jspdf has hundredths. */
export function off(colour: string, other: string): number {
	const [one, two] = [colour, other].map((hex) =>
		[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
	);
	return Math.max(...(one ?? []).map((value, index) => Math.abs(value - (two?.[index] ?? 0))));
}

function boxOf(item: { transform: number[]; width: number; height: number }): Box {
	const [left = 0, bottom = 0] = item.transform.slice(4);
	return [left, bottom, left + item.width, bottom + item.height];
}
