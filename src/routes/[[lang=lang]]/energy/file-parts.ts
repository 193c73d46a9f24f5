import type { EnergyAnswer } from '$lib/view/energy-answer';

/** The filters of a view for a file's name. */
export function fileParts({ request }: Pick<EnergyAnswer, 'request'>): (string | null)[] {
	const { technology, supplier, state, company, start } = request;
	return [technology, supplier, state, company, start && `from-${start}`];
}
