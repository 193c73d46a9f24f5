import type { Localized } from '../domain/locale';

interface BuildOutWords {
	readonly title: string;
	readonly lead: string;
	readonly ladder: string;
	readonly ladderLead: string;
	readonly status: string;
	readonly projects: string;
	readonly dollars: string;
	readonly megawatts: string;
	readonly all: string;
	readonly known: (known: string, of: string) => string;
	readonly nationalPlans: (count: string) => string;
	readonly stopped: string;
	readonly stoppedLead: (count: string) => string;
	readonly stoppedAll: string;
	readonly sites: string;
	readonly sitesLead: (sites: string, day: string, matched: string, compared: string) => string;
	readonly site: string;
	readonly timeline: string;
	readonly observed: string;
	readonly projected: string;
	readonly announced: string;
	readonly announcements: string;
	readonly notYet: string;
	readonly noProjection: string;
	readonly noMw: string;
	readonly noMatch: string;
	readonly on: (mw: string, day: string) => string;
	readonly by: (mw: string, day: string) => string;
	readonly several: string;
	readonly reason: (reason: string) => string;
	readonly key: string;
	readonly drawn: (site: string, observed: string, projected: string) => string;
	readonly credit: string;
	readonly tags: string;
	readonly steps: string;
	readonly ladderTold: (operating: string, building: string, all: string) => string;
	readonly ladderShows: string;
	readonly ladderCoverage: (usd: string, mw: string, of: string) => string;
	readonly kicker: string;
	readonly sitesKicker: string;
	readonly sitesTold: (first: string, last: string, all: string, most: string | null) => string;
	readonly sitesMost: (mw: string, site: string, day: string) => string;
	readonly sitesShow: (through: string) => string;
	readonly sitesSource: (day: string) => string;
	readonly sitesCoverage: (observed: string, all: string) => string;
	readonly drawnOf: (first: string, last: string, all: string) => string;
	readonly pages: string;
	readonly page: (first: string, last: string) => string;
	readonly noSites: string;
	readonly lines: Readonly<Record<'observed' | 'projected', string>>;
	readonly column: Readonly<
		Record<
			'owner' | 'day' | 'power' | 'seen' | 'said' | 'observedDay' | 'projectedDay' | 'known' | 'of',
			string
		>
	>;
}

/** Every text of the page that lays what was announced beside what was seen to be built. */
export const buildOutWords: Localized<BuildOutWords> = {
	en: {
		title: 'Announced and built',
		lead: 'How far what was announced has come, what was stopped, and how many megawatts were seen at the largest AI sites, beside what was announced of the same sites.',
		ladder: 'From announced to operating',
		ladderLead:
			'Projects by their newest recorded status. Dollars are those announced for the projects, not those spent; the rungs add up to the whole.',
		status: 'Status',
		projects: 'Projects',
		dollars: 'Announced dollars (floor)',
		megawatts: 'Announced megawatts',
		all: 'All of them',
		known: (known, of) => `known for ${known} of ${of}`,
		nationalPlans: (count) =>
			`${count} country-wide plans are on no rung: they overlap the sites that fulfil them.`,
		stopped: 'Cancelled and paused',
		stoppedLead: (count) =>
			`${count} announcements whose newest recorded status is cancelled or paused, with the day that status was recorded.`,
		stoppedAll: 'All of them in the list',
		sites: 'The largest AI sites, as they were seen',
		sitesLead: (sites, day, matched, compared) =>
			`${sites} sites in the US that Epoch AI watches from above, as of its file of ${day}. ${matched} of them are matched to announcements by us, with the reason; for ${compared} the announcement says megawatts of that site alone.`,
		site: 'Site',
		timeline: 'Over time',
		observed: 'Observed',
		projected: 'Largest projection',
		announced: 'Announced',
		announcements: 'Announcements about it',
		notYet: 'nothing observed yet',
		noProjection: 'none',
		noMw: 'no figure',
		noMatch: 'none matched',
		on: (mw, day) => `${mw} on ${day}`,
		by: (mw, day) => `${mw} by ${day}`,
		several: 'about several sites',
		reason: (reason) => `Why: ${reason}`,
		key: 'A solid line was observed, a dashed one is a projection. Each line has its own height; all share the same years.',
		drawn: (site, observed, projected) =>
			`Power of ${site} over time. Observed: ${observed}. Projected: ${projected}.`,
		credit: 'Epoch AI, “AI Data Centers”, epoch.ai/data, CC BY 4.0',
		tags: 'Owners carry the source’s own tags: #confident, #likely, #speculative.',
		steps: 'Every step',
		ladderTold: (operating, building, all) =>
			`${operating} of ${all} announced projects are operating, ${building} under construction`,
		ladderShows:
			'Projects, announced dollars (floor) and announced megawatts by newest recorded status',
		ladderCoverage: (usd, mw, of) =>
			`Dollars known for ${usd} of ${of} projects, megawatts for ${mw}`,
		kicker: 'Announced and built',
		sitesKicker: 'Seen from above',
		sitesTold: (first, last, all, most) =>
			`${last === all && first === '1' ? `All ${all} AI sites` : `AI sites ${first} to ${last} of ${all}`}, by power observed${most === null ? '' : `: ${most}`}`,
		sitesMost: (mw, site, day) => `${mw} at ${site} on ${day}`,
		sitesShow: (through) =>
			`Megawatts of each site over time; observed until ${through}, later days are projections. Each line has its own height`,
		sitesSource: (day) => `Epoch AI, “AI Data Centers”, file of ${day}, epoch.ai/data`,
		sitesCoverage: (observed, all) => `Power was observed at ${observed} of ${all} sites`,
		drawnOf: (first, last, all) =>
			`Drawn: sites ${first} to ${last} of ${all}; the table has all of them.`,
		pages: 'Sites that are drawn',
		page: (first, last) => `${first} to ${last}`,
		noSites: 'No site is known.',
		lines: { observed: 'observed', projected: 'projected' },
		column: {
			owner: 'Owner, as the source tags it',
			day: 'Day',
			power: 'Power',
			seen: 'Observed or projected',
			said: 'In the source’s words',
			observedDay: 'Observed on',
			projectedDay: 'Projected by',
			known: 'Projects with a figure',
			of: 'Projects that count if known'
		}
	},
	de: {
		title: 'Angekündigt und gebaut',
		lead: 'Wie weit das Angekündigte gediehen ist, was aufgehalten wurde, und wie viele Megawatt an den größten KI-Standorten zu sehen waren, neben dem, was für dieselben Standorte angekündigt ist.',
		ladder: 'Von angekündigt bis in Betrieb',
		ladderLead:
			'Projekte nach ihrem neuesten vermerkten Status. Dollar sind die für die Projekte angekündigten, nicht die ausgegebenen; die Stufen ergeben zusammen das Ganze.',
		status: 'Status',
		projects: 'Projekte',
		dollars: 'Angekündigte Dollar (Untergrenze)',
		megawatts: 'Angekündigte Megawatt',
		all: 'Alle zusammen',
		known: (known, of) => `bekannt für ${known} von ${of}`,
		nationalPlans: (count) =>
			`${count} landesweite Pläne stehen auf keiner Stufe: sie überschneiden sich mit den Standorten, die sie erfüllen.`,
		stopped: 'Abgesagt und ausgesetzt',
		stoppedLead: (count) =>
			`${count} Ankündigungen, deren neuester vermerkter Status abgesagt oder ausgesetzt ist, mit dem Tag, an dem er vermerkt wurde.`,
		stoppedAll: 'Alle in der Liste',
		sites: 'Die größten KI-Standorte, wie sie zu sehen waren',
		sitesLead: (sites, day, matched, compared) =>
			`${sites} Standorte in den USA, die Epoch AI aus der Luft beobachtet, nach der Datei vom ${day}. ${matched} davon haben wir Ankündigungen zugeordnet, mit dem Grund; für ${compared} nennt die Ankündigung Megawatt dieses Standorts allein.`,
		site: 'Standort',
		timeline: 'Im Lauf der Zeit',
		observed: 'Beobachtet',
		projected: 'Größte Vorausschätzung',
		announced: 'Angekündigt',
		announcements: 'Ankündigungen dazu',
		notYet: 'noch nichts beobachtet',
		noProjection: 'keine',
		noMw: 'keine Zahl',
		noMatch: 'keine zugeordnet',
		on: (mw, day) => `${mw} am ${day}`,
		by: (mw, day) => `${mw} bis ${day}`,
		several: 'betrifft mehrere Standorte',
		reason: (reason) => `Warum: ${reason}`,
		key: 'Eine durchgezogene Linie ist beobachtet, eine gestrichelte ist vorausgeschätzt. Jede Linie hat ihre eigene Höhe; die Jahre sind für alle gleich.',
		drawn: (site, observed, projected) =>
			`Leistung von ${site} im Lauf der Zeit. Beobachtet: ${observed}. Vorausgeschätzt: ${projected}.`,
		credit: 'Epoch AI, „AI Data Centers“, epoch.ai/data, CC BY 4.0',
		tags: 'Eigentümer tragen die Kennzeichen der Quelle: #confident (sicher), #likely (wahrscheinlich), #speculative (vermutet).',
		steps: 'Jeder Schritt',
		ladderTold: (operating, building, all) =>
			`${operating} von ${all} angekündigten Projekten sind in Betrieb, ${building} im Bau`,
		ladderShows:
			'Projekte, angekündigte Dollar (Untergrenze) und angekündigte Megawatt nach dem neuesten vermerkten Status',
		ladderCoverage: (usd, mw, of) =>
			`Dollar bekannt für ${usd} von ${of} Projekten, Megawatt für ${mw}`,
		kicker: 'Angekündigt und gebaut',
		sitesKicker: 'Aus der Luft gesehen',
		sitesTold: (first, last, all, most) =>
			`${last === all && first === '1' ? `Alle ${all} KI-Standorte` : `KI-Standorte ${first} bis ${last} von ${all}`}, nach beobachteter Leistung${most === null ? '' : `: ${most}`}`,
		sitesMost: (mw, site, day) => `${mw} in ${site} am ${day}`,
		sitesShow: (through) =>
			`Megawatt jedes Standorts im Lauf der Zeit; beobachtet bis ${through}, spätere Tage sind vorausgeschätzt. Jede Linie hat ihre eigene Höhe`,
		sitesSource: (day) => `Epoch AI, „AI Data Centers“, Datei vom ${day}, epoch.ai/data`,
		sitesCoverage: (observed, all) => `Leistung beobachtet an ${observed} von ${all} Standorten`,
		drawnOf: (first, last, all) =>
			`Gezeichnet: Standorte ${first} bis ${last} von ${all}; die Tabelle hat alle.`,
		pages: 'Gezeichnete Standorte',
		page: (first, last) => `${first} bis ${last}`,
		noSites: 'Kein Standort ist bekannt.',
		lines: { observed: 'beobachtet', projected: 'vorausgeschätzt' },
		column: {
			owner: 'Eigentümer, mit den Kennzeichen der Quelle',
			day: 'Tag',
			power: 'Leistung',
			seen: 'Beobachtet oder vorausgeschätzt',
			said: 'In den Worten der Quelle',
			observedDay: 'Beobachtet am',
			projectedDay: 'Vorausgeschätzt bis',
			known: 'Projekte mit Zahl',
			of: 'Projekte, die zählen, wenn bekannt'
		}
	}
};
