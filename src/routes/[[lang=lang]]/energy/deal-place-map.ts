import type { Locale } from '$lib/domain/locale';
import { megawatts } from '$lib/format/megawatts';
import { number } from '$lib/format/number';
import type { PlaceMapModel } from '$lib/maps/places';
import type { DealNames } from '$lib/view/energy-answer';
import type { DealPlaces } from '$lib/view/energy-places';
import { energyFigureWords } from '$lib/words/energy-figures';

/** The map of where deals lie, with all its words. */
export function dealPlaceMap(
	{ places }: Pick<DealPlaces, 'places'>,
	names: DealNames,
	locale: Locale
): PlaceMapModel {
	const words = energyFigureWords[locale];
	return {
		places: places.map(({ state, capacityMw, known, of, shared }) => {
			const why = of > 0 || shared === 0 ? 'no_figure' : 'not_reported';
			return {
				key: state,
				name: names.states.get(state) ?? state,
				value: capacityMw,
				said: capacityMw === null ? words.fills[why] : megawatts(capacityMw, locale),
				why,
				more: [
					...(of > 0 ? [words.knownOf(number(known, locale), number(of, locale))] : []),
					...(shared > 0 ? [words.shared(number(shared, locale), shared === 1)] : [])
				]
			};
		}),
		names: names.states,
		legend: words.mapShows,
		say: (value) => megawatts(value, locale),
		fills: words.fills
	};
}
