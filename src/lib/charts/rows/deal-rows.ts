import { STATUSES } from '../../domain/announcement';
import type { Locale } from '../../domain/locale';
import { megawatts } from '../../format/megawatts';
import { number } from '../../format/number';
import type { DealGroup, DealNames, EnergyAnswer } from '../../view/energy-answer';
import { wordsOf } from '../../words';
import { energyWords } from '../../words/energy';
import { dealGroupName } from '../../words/energy-told';
import type { BarRows, Stretch } from './bar-rows';

/** Megawatts of power deals by what the view groups them by, each bar divided by status. */
export function dealRows(
	{ groups, request }: Pick<EnergyAnswer, 'groups' | 'request'>,
	names: DealNames,
	locale: Locale
): BarRows {
	const words = energyWords[locale];
	const drawn = new Set(groups.flatMap(({ parts }) => parts.map(({ status }) => status)));
	return {
		sections: [
			{
				head: '',
				most: Math.max(1, ...groups.map(({ capacityMw }) => capacityMw ?? 0)),
				rows: groups.map((group) => ({
					key: group.key,
					name: dealGroupName(group.key, request.by, names, locale),
					figure:
						group.capacityMw === null ? words.noCapacity : megawatts(group.capacityMw, locale),
					rest: `${number(group.known, locale)}/${number(group.of, locale)}`,
					stretches: stretchesOf(group)
				}))
			}
		],
		beside: false,
		key: STATUSES.filter((status) => drawn.has(status)).map((status) => ({
			mark: status,
			text: wordsOf(locale).status[status]
		})),
		empty: words.empty
	};
}

/** The parts of a bar, one after the other. */
function stretchesOf({ parts }: DealGroup): Stretch[] {
	let from = 0;
	return parts.map(({ status, capacityMw }) => ({
		mark: status,
		from,
		to: (from += capacityMw)
	}));
}
