import JSZip from 'jszip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A PowerPoint file, every part of it read as what it is. */
export async function readPptx(blob: Blob) {
	const zip = await JSZip.loadAsync(await blob.arrayBuffer());
	const paths = Object.keys(zip.files);
	const xml = new Map<string, Document>();
	for (const path of paths.filter((one) => /\.(xml|rels|svg)$/.test(one))) {
		const text = (await zip.file(path)?.async('string')) ?? '';
		xml.set(path, new DOMParser().parseFromString(text, 'application/xml'));
	}
	const part = (path: string): Document => {
		const found = xml.get(path);
		if (!found) throw new Error(`there is no ${path}`);
		return found;
	};
	const relationships = paths
		.filter((path) => path.endsWith('.rels'))
		.flatMap((path) =>
			[...part(path).querySelectorAll('Relationship')].map((one) => ({
				from: path.replace('_rels/', '').replace(/\.rels$/, ''),
				id: one.getAttribute('Id') ?? '',
				target: one.getAttribute('Target') ?? '',
				external: one.getAttribute('TargetMode') === 'External'
			}))
		);
	const slide = part('ppt/slides/slide1.xml');
	const notes = part('ppt/notesSlides/notesSlide1.xml');
	return {
		paths,
		xml,
		part,
		bytes: async (path: string) => zip.file(path)?.async('uint8array'),
		slide,
		notes,
		relationships,
		/** Where a relationship of a part leads. */
		target(from: string, id: string | null | undefined): string | undefined {
			const found = relationships.find((one) => one.from === from && one.id === id);
			return found?.external ? found.target : found && resolved(from, found.target);
		},
		/** Ids that the elements of a part refer to. */
		referred: (path: string) =>
			[...part(path).querySelectorAll('*')].flatMap((element) =>
				[...element.attributes]
					.filter(({ namespaceURI }) => namespaceURI === RELATIONSHIPS)
					.map(({ value }) => value)
			)
	};
}

/** The path of a part that another one names relative to itself. */
export function resolved(from: string, target: string): string {
	return new URL(target, `https://part/${from}`).pathname.slice(1);
}

/** Elements by their name without its prefix. */
export function elements(of: Document | Element, name: string): Element[] {
	return [...of.getElementsByTagNameNS('*', name)];
}

export function paragraphs(of: Document | Element): string[] {
	return elements(of, 'p').map((one) =>
		elements(one, 't')
			.map(({ textContent }) => textContent)
			.join('')
	);
}
