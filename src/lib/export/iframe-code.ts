import { escaped } from './escaped';

/** How large an embedded figure stands in the other page; without a width it takes all there is. */
export interface EmbedSize {
	readonly width: number | null;
	readonly height: number;
}

interface Framed {
	/** Absolute. */
	readonly address: string;
	/** What readers who do not see the frame are told. */
	readonly title: string;
	readonly size: EmbedSize;
	/** Its tools copy to the clipboard, which another site's page must allow. */
	readonly copies: boolean;
}

/** The code of a frame for another page: no script, loaded when it is near, never wider than its column. */
export function iframeCode({ address, title, size, copies }: Framed): string {
	const width = size.width === null ? '100%' : `${size.width}px`;
	const attributes: readonly (readonly [name: string, value: string])[] = [
		['src', address],
		['title', title],
		['loading', 'lazy'],
		['width', size.width === null ? '100%' : `${size.width}`],
		['height', `${size.height}`],
		['style', `display:block;width:${width};max-width:100%;height:${size.height}px;border:0`],
		...(copies ? ([['allow', 'clipboard-write']] as const) : [])
	];
	const written = attributes.map(([name, value]) => `${name}="${escaped(value)}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}
