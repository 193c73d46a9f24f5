import type { Answer } from '../view/answer';
import { measureOf } from '../view/measures';
import { normalizationOf } from '../view/normalizations';
import type { DimensionId } from '../view/view-state';

/** Without the extension. */
const LONGEST = 112;
const NOUNS: Readonly<Record<DimensionId, string>> = {
	state: 'states',
	company: 'companies',
	division: 'divisions',
	set: 'sets',
	county: 'counties'
};
/** More than this many are counted instead of listed. */
const LISTED = 8;

/**
 * A file's name without its extension: what is measured, against what, for whom, with which filters, as of which day.
 * `capex-atlas_announced-floor_per-resident_NC-GA_amazon_2026-07-02`
 */
export function fileNameOf(answer: Answer): string {
	const { request, vintage, counters, dataThrough } = answer;
	const day = (counters ? null : vintage?.asOf) ?? request.asOf ?? dataThrough;
	const start = [
		answer.own ? 'own-file' : 'capex-atlas',
		slug(measureOf(request.measure).label.en)
	];
	if (request.per !== 'total') start.push(slug(normalizationOf(request.per).label.en));
	const full = [...start, ...choices(answer, LISTED), day].join('_');
	if (full.length <= LONGEST) return full;
	const counted = [...start, ...choices(answer, 1)].join('_');
	return `${counted.slice(0, LONGEST - 1 - day.length)}_${day}`;
}

function choices(
	{ request, everyGroup, vintage, counters, constantDollars }: Answer,
	listed: number
): string[] {
	const { by, items, companies, states, statuses, withoutDoubtful } = request;
	const { scopes, kinds, sourcings, atLeastUsd, atMostUsd, announcedFrom, announcedTo } = request;
	return [
		everyGroup ? `by-${by}` : listOf(items, listed, NOUNS[by]),
		request.chart === 'bars' ? '' : request.chart,
		listOf(companies, listed, 'companies'),
		listOf(states, listed, 'states'),
		listOf(statuses, listed, 'statuses'),
		...[scopes, kinds, sourcings].map((chosen) => listOf(chosen, listed, 'filters')),
		atLeastUsd === null ? '' : `from-${atLeastUsd / 1e6}m`,
		atMostUsd === null ? '' : `to-${atMostUsd / 1e6}m`,
		announcedFrom === null ? '' : `from-${announcedFrom}`,
		announcedTo === null ? '' : `to-${announcedTo}`,
		constantDollars ? 'constant-dollars' : '',
		request.text,
		vintage && request.countKind !== 'all' ? request.countKind : '',
		// All of them stand beside each other where counters are compared.
		vintage ? (counters ? '' : vintage.id) : withoutDoubtful ? 'without-doubtful' : ''
	]
		.map(slug)
		.filter((part) => part !== '');
}

function listOf(ids: readonly string[], listed: number, noun: string): string {
	return ids.length > listed ? `${ids.length}-${noun}` : ids.join('-');
}

/** Letters, digits and hyphens; capitals only where the text is a code. */
function slug(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return /^[A-Z]{2}(?:-[A-Z]{2})*$/.test(plain) ? plain : plain.toLowerCase();
}
