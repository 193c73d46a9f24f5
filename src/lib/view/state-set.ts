import { isStateCode } from '../domain/place';

/** Between the states of a set in its key. */
const JOINT = '.';

/** The states of a set, from its key; what is no state is passed over. */
export function statesOfSet(key: string): string[] {
	return [...new Set(key.split(JOINT))].filter(isStateCode).toSorted();
}

/** A set's key: its states in the order of their codes. */
export function setKeyOf(codes: readonly string[]): string {
	return [...new Set(codes)].toSorted().join(JOINT);
}
