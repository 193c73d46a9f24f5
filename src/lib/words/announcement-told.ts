import type { Locale } from '../domain/locale';
import { date } from '../format/date';
import { list } from '../format/list';
import { money } from '../format/money';
import { finePercent } from '../format/percent';
import type { AnnouncementPage, Kin } from '../view/announcement-page';
import type { StandingInState } from '../view/standing-in-state';
import { wordsOf } from '.';
import { amountOf } from './amount';
import { announcementPageWords } from './announcement-page';
import { placeOf } from './place';

/** Who announced how much, for what and where, in one sentence. */
export function headingOf({ entry, disclosed }: AnnouncementPage, locale: Locale): string {
	const { row, company, stateName } = entry;
	const other = row.amount && row.kind !== 'investment' ? row.kind : null;
	return announcementPageWords[locale].heading({
		company: disclosed ? company : null,
		amount: row.amount && amountOf(row.amount, locale),
		kind: other && wordsOf(locale).kind[other],
		project: row.project,
		place: stateName === null ? null : placeOf(entry, locale)
	});
}

/** What search engines and previews of a link say of the page. */
export function metaOf(page: AnnouncementPage, locale: Locale): { title: string; text: string } {
	const { row } = page.entry;
	return {
		title: headingOf(page, locale),
		text: announcementPageWords[locale].describe(
			date(row.announcedOn, locale),
			`${wordsOf(locale).status[row.status]}, ${wordsOf(locale).list.statusAsOf(date(row.statusAsOf, locale))}`,
			list(
				row.sources.map(({ publisher }) => publisher),
				locale
			)
		)
	};
}

/** What the row alone gives to a total. */
export function givenOf({ entry, gives }: AnnouncementPage, locale: Locale): string {
	const words = announcementPageWords[locale];
	if (gives === null) return entry.row.amount ? words.givesNoInvestment : words.givesNothing;
	const { floorUsd, ceiling } = gives;
	return words.floorAndCeiling(
		money(floorUsd, locale, 'down'),
		ceilingOf(ceiling.usd, ceiling.open, locale)
	);
}

/** Whether the project is in its state's total, and with how much; the name is the state's. */
export function standingToldOf(
	{ totalUsd, counts, setAside }: StandingInState,
	name: string | null,
	locale: Locale
): string {
	const words = announcementPageWords[locale];
	const of = name ?? words.everything;
	if (setAside) return words.setAside(of, wordsOf(locale).reason[setAside.reason]);
	if (!counts || totalUsd === null) return words.noTotal(of);
	const total = money(totalUsd, locale, 'down');
	const counted =
		counts.floorUsd === 0 || counts.share === null
			? words.countsNothingFirm(of, total)
			: words.counts(
					money(counts.floorUsd, locale, 'down'),
					of,
					total,
					finePercent(counts.share, locale)
				);
	const most = ceilingOf(counts.ceilingUsd, counts.open, locale);
	const more = counts.open || counts.ceilingUsd > counts.floorUsd;
	return [counted, more ? words.mayCome(most) : null, counts.raised ? words.raised : null]
		.filter((part) => part !== null)
		.join(' ');
}

/** What another announcement is called in a link: company and project, or company and place. */
export function kinNameOf({ company, stateName, row }: Kin, locale: Locale): string {
	return `${company}, ${row.project ?? stateName ?? wordsOf(locale).list.national}`;
}

function ceilingOf(usd: number, open: boolean, locale: Locale): string {
	const said = money(usd, locale, 'up');
	return open ? wordsOf(locale).table.orMore(said) : said;
}
