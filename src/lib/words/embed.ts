import type { Localized } from '../domain/locale';
import type { EmbedTheme, EmbedTool } from '../view/embed';

interface EmbedWords {
	readonly title: string;
	readonly size: string;
	readonly responsive: string;
	readonly fixed: string;
	readonly width: string;
	readonly height: string;
	readonly fit: string;
	readonly theme: string;
	readonly themes: Readonly<Record<EmbedTheme, string>>;
	readonly language: string;
	readonly tools: string;
	readonly toolNames: Readonly<Record<EmbedTool, string>>;
	readonly data: string;
	readonly live: string;
	readonly pinned: (version: string, day: string) => string;
	readonly pinnedMeans: string;
	readonly liveMeans: string;
	readonly releasesUnread: string;
	readonly preview: string;
	readonly previewOf: (title: string) => string;
	readonly code: string;
	readonly copyOfSite: (origin: string) => string;
	readonly copy: string;
	readonly copied: string;
	readonly refused: string;
	readonly close: string;
	/** On the embedded page itself. */
	readonly open: string;
	readonly openLive: string;
	readonly asOfRelease: (version: string, day: string) => string;
	readonly unknown: (version: string) => string;
	readonly withoutCounties: string;
	readonly withoutPrices: string;
	readonly showLive: string;
	readonly reading: string;
	readonly unread: string;
	readonly retry: string;
	readonly withoutScript: string;
}

/** Every text of the embed dialog and of the embedded page. */
export const embedWords: Localized<EmbedWords> = {
	en: {
		title: 'Embed this figure',
		size: 'Size',
		responsive: 'As wide as its column',
		fixed: 'Fixed width',
		width: 'Width in pixels',
		height: 'Height in pixels',
		fit: 'Fit the height to the preview',
		theme: 'Colors',
		themes: { auto: 'the reader’s own', light: 'light', dark: 'dark' },
		language: 'Language',
		tools: 'Tools shown',
		toolNames: { table: 'Table', export: 'Export', link: 'Copy link' },
		data: 'Data',
		live: 'Live',
		pinned: (version, day) => `Release ${version} (data through ${day})`,
		pinnedMeans: 'It goes on showing these numbers when the data changes.',
		liveMeans: 'It shows the newest numbers whenever it is opened.',
		releasesUnread: 'The list of releases could not be read, so only live data is offered.',
		preview: 'Preview',
		previewOf: (title) => `Preview: ${title}`,
		code: 'Code for your page',
		copyOfSite: (origin) =>
			`The address is that of this copy of the site, ${origin}: the frame works only where readers reach that.`,
		copy: 'Copy',
		copied: 'Copied',
		refused: 'The clipboard was refused. The code is selected: copy it with your keyboard.',
		close: 'Close',
		open: 'Open in Capex Atlas',
		openLive: 'Open with the newest data in Capex Atlas',
		asOfRelease: (version, day) => `As of release ${version}, data through ${day}.`,
		unknown: (version) => `There is no release “${version}” of the data.`,
		withoutCounties: 'This release of the data was made before it kept counties.',
		withoutPrices:
			'This release of the data was made before it kept consumer prices: it has no constant dollars.',
		showLive: 'Show this figure with the newest data',
		reading: 'Reading the data for this figure …',
		unread: 'The data could not be read, so this figure cannot be shown.',
		retry: 'Try again',
		withoutScript: 'Without JavaScript this is the figure the page starts with.'
	},
	de: {
		title: 'Diese Abbildung einbetten',
		size: 'Größe',
		responsive: 'So breit wie ihre Spalte',
		fixed: 'Feste Breite',
		width: 'Breite in Pixeln',
		height: 'Höhe in Pixeln',
		fit: 'Höhe an die Vorschau anpassen',
		theme: 'Farben',
		themes: { auto: 'wie beim Leser eingestellt', light: 'hell', dark: 'dunkel' },
		language: 'Sprache',
		tools: 'Gezeigte Werkzeuge',
		toolNames: { table: 'Tabelle', export: 'Exportieren', link: 'Link kopieren' },
		data: 'Daten',
		live: 'Aktuell',
		pinned: (version, day) => `Ausgabe ${version} (Daten bis ${day})`,
		pinnedMeans: 'Sie zeigt diese Zahlen auch dann noch, wenn sich die Daten ändern.',
		liveMeans: 'Sie zeigt bei jedem Öffnen die neuesten Zahlen.',
		releasesUnread:
			'Die Liste der Ausgaben konnte nicht gelesen werden; angeboten werden nur die aktuellen Daten.',
		preview: 'Vorschau',
		previewOf: (title) => `Vorschau: ${title}`,
		code: 'Code für Ihre Seite',
		copyOfSite: (origin) =>
			`Die Adresse ist die dieser Kopie der Website, ${origin}: Der Rahmen funktioniert nur, wo Leser diese erreichen.`,
		copy: 'Kopieren',
		copied: 'Kopiert',
		refused:
			'Die Zwischenablage wurde verweigert. Der Code ist markiert: bitte mit der Tastatur kopieren.',
		close: 'Schließen',
		open: 'In Capex Atlas öffnen',
		openLive: 'Mit den neuesten Daten in Capex Atlas öffnen',
		asOfRelease: (version, day) => `Stand der Ausgabe ${version}, Daten bis ${day}.`,
		unknown: (version) => `Es gibt keine Ausgabe „${version}“ der Daten.`,
		withoutCounties: 'Diese Ausgabe der Daten stammt aus der Zeit, bevor sie Countys aufbewahrte.',
		withoutPrices:
			'Diese Ausgabe der Daten stammt aus der Zeit, bevor sie Verbraucherpreise aufbewahrte: Preisbereinigt gibt es sie nicht.',
		showLive: 'Diese Abbildung mit den neuesten Daten zeigen',
		reading: 'Die Daten für diese Abbildung werden gelesen …',
		unread:
			'Die Daten konnten nicht gelesen werden, darum lässt sich diese Abbildung nicht zeigen.',
		retry: 'Noch einmal versuchen',
		withoutScript: 'Ohne JavaScript steht hier die Abbildung, mit der die Seite beginnt.'
	}
};
