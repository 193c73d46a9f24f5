import type { Localized } from '../domain/locale';
import { publishedBy, publisher } from './publisher';

interface ApiPageWords {
	readonly title: string;
	readonly lead: string;
	readonly rules: readonly string[];
	readonly addresses: string;
	readonly address: string;
	readonly answers: string;
	readonly examples: string;
	readonly suchAs: string;
	readonly gives: string;
	readonly subjects: Readonly<
		Record<
			| 'totals'
			| 'announcements'
			| 'projects'
			| 'counts'
			| 'states'
			| 'companies'
			| 'announcement'
			| 'stateRows'
			| 'companyRows'
			| 'tables'
			| 'changes',
			string
		>
	>;
}

/** Every text of the page about the API. */
export const apiPageWords: Localized<ApiPageWords> = {
	en: {
		title: 'The API',
		lead: 'Every table and every total as JSON and CSV, at addresses that stay. They are plain files: no key, no limit, and any site may read them.',
		rules: [
			'Dollars are whole numbers. What is not known is null, never 0.',
			'Every answer in JSON says the newest day in the data (dataThrough).',
			'floorUsd is what is firm, ceilingUsd the most it can come to; openEnded means that much or more.',
			'counted lists the projects a total is made of; setAside those that are not in it, each with its reason.',
			'Totals of states or of companies need not add up to the whole: national plans are in no state. Totals by status do.',
			`The data: ${publishedBy(publisher, 'en')}. Mapped facilities and counts drawn from OpenStreetMap are ODbL 1.0: credit IM3 / PNNL and OpenStreetMap contributors.`
		],
		addresses: 'Addresses',
		address: 'Address',
		answers: 'What it gives',
		examples: 'Examples',
		suchAs: 'such as',
		gives: 'gives',
		subjects: {
			totals:
				'Announced dollars: floor, ceiling, the doubtful part and how many projects have a figure',
			announcements:
				'Every announcement with its sources and whether it stands in the total of everything',
			projects:
				'Every project: announcements of one undertaking joined, with the figures that stand',
			counts: 'Data centers by state, every counter beside the others; never to be added',
			states:
				'The profile of a state: figures with rank, statuses, companies, counties, counters, power deals, what is not known, and its announcements with their sources',
			companies:
				'The profile of a company: figures with rank, states, country-wide plans, capital expenditure, power deals, what is not known, and its announcements with their sources',
			announcement:
				'One announcement with all that its page says: sources, lineage, plans and pieces, how it stands in the total of its state',
			stateRows: 'The announcements of a state, with every column of their table',
			companyRows: 'The announcements of a company, with every column of their table',
			tables: 'A table as it is kept; schemas in the data package',
			changes: 'New and changed announcements, release by release'
		}
	},
	de: {
		title: 'Die Schnittstelle',
		lead: 'Jede Tabelle und jede Summe als JSON und CSV, unter Adressen, die bleiben. Es sind einfache Dateien: ohne Schlüssel, ohne Grenze, und jede Website darf sie lesen.',
		rules: [
			'Dollar sind ganze Zahlen. Was nicht bekannt ist, ist null (JSON), nie 0.',
			'Jede Antwort in JSON nennt den neuesten Tag der Daten (dataThrough).',
			'floorUsd ist, was feststeht, ceilingUsd das Höchste, was daraus werden kann; openEnded heißt: so viel oder mehr.',
			'counted nennt die Projekte, aus denen eine Summe besteht; setAside die anderen, jedes mit seinem Grund.',
			'Summen der Bundesstaaten oder Firmen ergeben zusammen nicht immer das Ganze: landesweite Pläne liegen in keinem Bundesstaat. Summen nach Status ergeben es.',
			`Die Daten: ${publishedBy(publisher, 'de')}. Kartierte Rechenzentren und Zählungen aus OpenStreetMap: ODbL 1.0, mit Nennung von IM3 / PNNL und OpenStreetMap-Mitwirkenden.`
		],
		addresses: 'Adressen',
		address: 'Adresse',
		answers: 'Was sie gibt',
		examples: 'Beispiele',
		suchAs: 'etwa',
		gives: 'ergibt',
		subjects: {
			totals:
				'Angekündigte Dollar: Untergrenze, Obergrenze, zweifelhafter Teil und wie viele Projekte einen Betrag haben',
			announcements: 'Jede Ankündigung mit ihren Quellen und ob sie in der Summe von allem steht',
			projects:
				'Jedes Projekt: Ankündigungen eines Vorhabens verbunden, mit den Beträgen, die gelten',
			counts: 'Rechenzentren je Bundesstaat, jeder Zähler neben den anderen; nie zu addieren',
			states:
				'Das Profil eines Bundesstaats: Zahlen mit Rang, Status, Unternehmen, Countys, Zähler, Stromverträge, was nicht bekannt ist, und seine Ankündigungen mit Quellen',
			companies:
				'Das Profil eines Unternehmens: Zahlen mit Rang, Bundesstaaten, landesweite Pläne, Investitionsausgaben, Stromverträge, was nicht bekannt ist, und seine Ankündigungen mit Quellen',
			announcement:
				'Eine Ankündigung mit allem, was ihre Seite sagt: Quellen, Herkunft, Pläne und Teile, wie sie in der Summe ihres Bundesstaats steht',
			stateRows: 'Die Ankündigungen eines Bundesstaats, mit jeder Spalte ihrer Tabelle',
			companyRows: 'Die Ankündigungen eines Unternehmens, mit jeder Spalte ihrer Tabelle',
			tables: 'Eine Tabelle, wie sie geführt wird; die Schemata stehen im Datenpaket',
			changes: 'Neue und geänderte Ankündigungen, Datenstand für Datenstand'
		}
	}
};
