import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AMOUNT_KINDS, SCOPES, STATUSES } from '$lib/domain/announcement';
import { STATE_CODES } from '$lib/domain/place';
import { SOURCINGS } from '$lib/domain/source';
import { COUNT_KINDS } from '$lib/domain/state-count';
import { MEASURE_IDS } from '$lib/view/measures';
import { NORMALIZATION_IDS } from '$lib/view/normalizations';
import { ownMeasureId } from '$lib/view/own/measure-id';
import { OWN_MEASURE_KINDS } from '$lib/domain/own-measure';
import { readView, writeView } from '$lib/view/url';
import {
	AXES_IDS,
	CHART_IDS,
	CLASS_COUNTS,
	CLASSES_IDS,
	DEFAULTS,
	DIMENSION_IDS,
	DOLLARS_IDS,
	DRAW_IDS,
	GROWTHS,
	PARTS_IDS,
	PERIODS,
	POINTS_IDS,
	SCALE_IDS,
	SITES_IDS,
	SORT_IDS,
	TABS,
	type ViewState
} from '$lib/view/view-state';

const pages = fc.constantFrom(DEFAULTS.compare, DEFAULTS.map, DEFAULTS.announcements);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const text = fc.string({ maxLength: 40, unit: 'binary' }).filter((one) => one.isWellFormed());
const ownMeasure = fc
	.record({
		column: fc.nat({ max: 999 }),
		aggregate: fc.constantFrom('sum', 'mean', 'median', 'min', 'max' as const),
		kind: fc.constantFrom(...OWN_MEASURE_KINDS),
		unit: text,
		label: text.filter((label) => label !== '')
	})
	.map(ownMeasureId);
const anyMeasure = fc.oneof(fc.constantFrom(...MEASURE_IDS), ownMeasure);
const anyView: fc.Arbitrary<ViewState> = fc.record({
	own: fc.option(fc.stringMatching(/^[0-9a-f]{16}$/)),
	reading: fc.option(
		fc
			.object({ maxDepth: 1, values: [fc.string(), fc.integer()] })
			.map((said) => JSON.stringify(said))
	),
	where: fc.uniqueArray(
		fc.record({
			column: fc.nat({ max: 999 }),
			labels: fc.uniqueArray(text, { minLength: 1, maxLength: 4 })
		}),
		{ maxLength: 4 }
	),
	by: fc.constantFrom(...DIMENSION_IDS),
	items: fc.uniqueArray(id, { maxLength: 8 }),
	measure: anyMeasure,
	per: fc.constantFrom(...NORMALIZATION_IDS),
	dollars: fc.constantFrom(...DOLLARS_IDS),
	vintage: fc.option(id),
	parts: fc.constantFrom(...PARTS_IDS),
	chart: fc.constantFrom(...CHART_IDS),
	countKind: fc.constantFrom(...COUNT_KINDS),
	draw: fc.constantFrom(...DRAW_IDS),
	classes: fc.constantFrom(...CLASSES_IDS),
	classCount: fc.constantFrom(...CLASS_COUNTS),
	limits: fc
		.uniqueArray(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), { maxLength: 6 })
		.map((limits) => limits.toSorted((a, b) => a - b)),
	sites: fc.uniqueArray(fc.constantFrom(...SITES_IDS)),
	period: fc.constantFrom(...PERIODS),
	growth: fc.constantFrom(...GROWTHS),
	against: anyMeasure,
	scale: fc.constantFrom(...SCALE_IDS),
	points: fc.constantFrom(...POINTS_IDS),
	axes: fc.constantFrom(...AXES_IDS),
	highlight: fc.option(id),
	companies: fc.uniqueArray(id),
	states: fc.uniqueArray(fc.constantFrom(...STATE_CODES)),
	statuses: fc.uniqueArray(fc.constantFrom(...STATUSES)),
	scopes: fc.uniqueArray(fc.constantFrom(...SCOPES)),
	kinds: fc.uniqueArray(fc.constantFrom(...AMOUNT_KINDS)),
	sourcings: fc.uniqueArray(fc.constantFrom(...SOURCINGS)),
	atLeastUsd: fc.option(fc.nat({ max: 1e12 })),
	atMostUsd: fc.option(fc.nat({ max: 1e12 })),
	announcedFrom: fc.option(fc.constantFrom('2024-01-01', '2025-06-04')),
	announcedTo: fc.option(fc.constantFrom('2024-02-29', '2025-12-31')),
	withoutDoubtful: fc.boolean(),
	asOf: fc.option(fc.constantFrom('2024-02-29', '2025-06-04')),
	text: fc.string({ maxLength: 200, unit: 'binary' }).filter((text) => text.isWellFormed()),
	sort: fc.constantFrom(...SORT_IDS),
	at: fc.option(fc.constantFrom(...STATE_CODES)),
	tab: fc.constantFrom(...TABS)
});
const read = (query: string, start: ViewState) => readView(query, start);

test('every view comes back from its address', () => {
	fc.assert(
		fc.property(anyView, pages, (view, start) => {
			expect(read(writeView(view, start), start)).toEqual(view);
		})
	);
});

test('a page’s own view has an empty address', () => {
	for (const start of Object.values(DEFAULTS)) expect(writeView(start, start)).toBe('');
});

test('an address is legible', () => {
	const view: ViewState = {
		...DEFAULTS.compare,
		items: ['TX', 'VA'],
		companies: ['amazon'],
		per: 'resident'
	};
	expect(writeView(view, DEFAULTS.compare)).toBe('?show=TX,VA&per=resident&company=amazon');
});

test('arbitrary query strings never throw', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), pages, (query, start) => {
			expect(read(query, start)).toBeTypeOf('object');
		})
	);
});

test('what cannot be read never changes what a valid part means', () => {
	fc.assert(
		fc.property(anyView, fc.webQueryParameters(), (view, junk) => {
			const start = DEFAULTS.compare;
			const address = new URLSearchParams(writeView(view, start).slice(1));
			for (const [key, value] of new URLSearchParams(junk))
				if (!KNOWN.includes(key)) address.append(key, value);
			expect(readView(address, start)).toEqual(view);
		})
	);
});

test.each([
	'measure=nonsense',
	'per=',
	'asof=2025-02-30',
	'asof=2025-06',
	'at=XX',
	'show=%00',
	'min=1e9',
	'max=-5',
	'from=2025',
	'tab=__proto__'
])('“%s” falls back to the default', (query) => {
	expect(read(query, DEFAULTS.compare)).toEqual(DEFAULTS.compare);
});

test('of a list the readable entries are kept, once each', () => {
	expect(read('status=paused,dead,paused,announced', DEFAULTS.compare).statuses).toEqual([
		'paused',
		'announced'
	]);
});

const KNOWN = [
	'by',
	'show',
	'measure',
	'per',
	'vintage',
	'company',
	'state',
	'status',
	'parts',
	'chart',
	'period',
	'growth',
	'against',
	'scale',
	'points',
	'axes',
	'highlight',
	'scope',
	'kind',
	'sourcing',
	'min',
	'max',
	'from',
	'to',
	'doubtful',
	'asof',
	'q',
	'sort',
	'at',
	'tab'
];
