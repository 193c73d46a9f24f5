import { breath } from '../../export/breath';
import { ownPointsOf } from '../../maps/own-points';
import type { OwnLayer } from '../../maps/site-marks';
import { readWhere } from '../../view/own/where';
import { ownPointLines } from '../../words/site-own';
import SitesOwnLegend from './SitesOwnLegend.svelte';
import SitesOwnTable from './SitesOwnTable.svelte';
import type { OwnAsked, OwnPointsShown } from './sites-shown';

/** Milliseconds of work between two chances for the page to answer. */
const SLICE = 12;

/** The points of a reader's own file, made in slices; null where it has none. */
export async function ownPointsShown({ own, where, measure }: OwnAsked): Promise<{
	readonly layer: OwnLayer;
	readonly shown: OwnPointsShown;
} | null> {
	if (!own.table?.points) return null;
	const filters = where === '' ? [] : where.split(',').flatMap((one) => readWhere(one) ?? []);
	const { table } = own;
	const points = await inSlices(ownPointsOf(table, filters));
	const layer: OwnLayer = {
		...points,
		lines: (row, locale) => ownPointLines(table, row, measure(), locale)
	};
	return {
		layer,
		shown: { name: own.name, measure, Legend: SitesOwnLegend, Table: SitesOwnTable }
	};
}

async function inSlices<T>(work: Generator<void, T>): Promise<T> {
	for (;;) {
		const until = performance.now() + SLICE;
		do {
			const step = work.next();
			if (step.done) return step.value;
		} while (performance.now() < until);
		await breath();
	}
}
