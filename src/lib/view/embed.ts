export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
/** The colours of an embedded figure; `auto` is the reader's own. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export const EMBED_TOOLS = ['table', 'export', 'link'] as const;
/** What a reader of an embedded figure can do beside looking at it. */
export type EmbedTool = (typeof EMBED_TOOLS)[number];

/** What an embedded figure is asked for beside its view. It stands in the same query; no name is both. */
export interface EmbedOptions {
	readonly theme: EmbedTheme;
	/** In the order of `EMBED_TOOLS`; none unless asked for. */
	readonly tools: readonly EmbedTool[];
	/** The release of the data it is pinned to; null follows the live data. */
	readonly release: string | null;
}

export const PLAIN_EMBED: EmbedOptions = { theme: 'auto', tools: [], release: null };

/** What an address asks for. What cannot be read is as if it were not there, but a release is never read as none. */
export function readEmbed(query: URLSearchParams | string): EmbedOptions {
	const params = new URLSearchParams(query);
	const tools = (params.get('tools') ?? '').split(',');
	return {
		theme: EMBED_THEMES.find((theme) => theme === params.get('theme')) ?? PLAIN_EMBED.theme,
		tools: EMBED_TOOLS.filter((tool) => tools.includes(tool)),
		release: params.get('data') || null
	};
}

/** The options after a view's own query, which is empty or starts with `?`. */
export function withEmbed(query: string, { theme, tools, release }: EmbedOptions): string {
	const pairs = [
		theme === PLAIN_EMBED.theme ? null : `theme=${theme}`,
		tools.length === 0
			? null
			: `tools=${EMBED_TOOLS.filter((tool) => tools.includes(tool)).join(',')}`,
		release === null ? null : `data=${encodeURIComponent(release)}`
	].filter((pair) => pair !== null);
	return pairs.reduce((whole, pair) => `${whole}${whole === '' ? '?' : '&'}${pair}`, query);
}
