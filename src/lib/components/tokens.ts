import { COLOUR_TOKENS, type Theme, type Tokens } from '../format/tokens';

/** The tokens of a theme as the stylesheet has them; without one, those the page is drawn in now. Browser only. */
export function readTokens(theme?: Theme): Tokens {
	const probe = document.createElement('div');
	if (theme) probe.dataset.theme = theme;
	probe.hidden = true;
	document.body.append(probe);
	const style = getComputedStyle(probe);
	const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
	const colours = Object.fromEntries(COLOUR_TOKENS.map((name) => [name, read(name)]));
	const tokens = { ...colours, serif: read('serif'), sans: read('sans') } as Tokens;
	probe.remove();
	return tokens;
}
