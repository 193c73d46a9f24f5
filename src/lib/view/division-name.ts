import type { DivisionId } from '../domain/place';

/** As the Census names them; like the states' names, the same in every language. */
const DIVISION_NAMES: Readonly<Record<DivisionId, string>> = {
	'new-england': 'New England',
	'middle-atlantic': 'Middle Atlantic',
	'east-north-central': 'East North Central',
	'west-north-central': 'West North Central',
	'south-atlantic': 'South Atlantic',
	'east-south-central': 'East South Central',
	'west-south-central': 'West South Central',
	mountain: 'Mountain',
	pacific: 'Pacific'
};

/** A Census division's name. */
export function divisionName(id: DivisionId): string {
	return DIVISION_NAMES[id];
}
