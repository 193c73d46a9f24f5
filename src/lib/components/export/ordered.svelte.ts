import type { Locale } from '../../domain/locale';
import type { Look } from '../../export/compose';
import { FORMAT_IDS, formatOf, type FormatId } from '../../export/formats';
import type { Choice, Extent, Figure, Order, Page } from '../../export/formats/format';
import { PRESETS, type PresetId } from '../../export/presets';
import type { Theme, Tokens } from '../../format/tokens';

/** What of the choices a picture's layout follows from. */
export type Layout = Pick<Look, 'width' | 'aspect' | 'ground'> & { readonly pixels: number };

/** What a reader has chosen of a figure's file. Choices are kept while formats are tried. */
export class Ordered {
	format = $state<FormatId>('png');
	preset = $state<PresetId>('page');
	/** A multiple of the layout, or a width of the reader's own. */
	size = $state<1 | 2 | 3 | 4 | 'own'>(2);
	ownWidth = $state(1600);
	theme = $state<Theme>('light');
	ground = $state<Look['ground']>('paper');
	page = $state<Page>('a4');
	extent = $state<Extent>('shown');

	constructor(
		private readonly figure: () => Figure,
		private readonly locale: () => Locale
	) {}

	readonly offered = $derived.by(() =>
		FORMAT_IDS.filter((id) => this.figure().picture !== null || formatOf(id).of === 'table')
	);
	/** The format chosen; a figure without a picture has tables only. */
	readonly chosen = $derived.by(() => {
		const id = this.offered.includes(this.format) ? this.format : this.offered[0];
		return formatOf(id ?? 'csv');
	});

	asks(choice: Choice): boolean {
		return this.chosen.asks.includes(choice);
	}

	/** How the picture is laid out, and how wide a bitmap of it is. */
	readonly layout = $derived.by(() => {
		const { width, aspect, pixels } = PRESETS[this.asks('preset') ? this.preset : 'page'];
		return {
			width,
			aspect,
			ground: this.asks('ground') ? this.ground : 'paper',
			pixels: this.size === 'own' ? this.ownWidth : this.size * pixels
		} satisfies Layout;
	});

	order(tokens: Tokens, { pixels, ...layout }: Layout = this.layout): Order {
		const locale = this.locale();
		return {
			locale,
			look: { ...layout, tokens, locale, headed: true },
			pixels,
			page: this.page,
			extent: this.extent
		};
	}
}
