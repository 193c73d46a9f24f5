import type { Theme } from '../format/tokens';

/** Read by the script in the page's template as well, before the first paint. */
const KEY = 'capex-atlas-theme';
const CHANGED = 'capex-atlas-theme-changed';

export type ThemeChoice = Theme | 'system';

/** What the reader chose; the system's theme where nothing was chosen. */
export function chosenTheme(): ThemeChoice {
	const { theme } = document.documentElement.dataset;
	return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Takes a choice, keeps it for the next visit where storage allows, and tells what is drawn by values. */
export function chooseTheme(value: string): ThemeChoice {
	const choice: ThemeChoice = value === 'light' || value === 'dark' ? value : 'system';
	if (choice === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = choice;
	try {
		if (choice === 'system') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, choice);
	} catch {
		// Storage is forbidden or full: the choice holds for this page.
	}
	document.dispatchEvent(new Event(CHANGED));
	return choice;
}

/** Calls back whenever the page's theme changes, by choice or by the system. Returns the undo. */
export function onThemeChange(changed: () => void): () => void {
	const system = matchMedia('(prefers-color-scheme: dark)');
	system.addEventListener('change', changed);
	document.addEventListener(CHANGED, changed);
	return () => {
		system.removeEventListener('change', changed);
		document.removeEventListener(CHANGED, changed);
	};
}
