import type { Kept } from './cell-reader';

/** Words that rows share, without those that only rows have that were set aside. */
export function keptLabels(
	kind: 'labels' | 'days',
	name: string,
	codes: Uint32Array,
	labels: readonly string[]
): Kept {
	const counts = new Uint32Array(labels.length + 1);
	for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
	const known = codes.length - (counts[0] ?? 0);
	const isUsed = (_: string, index: number) => counts[index + 1] !== 0;
	if (labels.every(isUsed)) return { column: { kind, name, codes, labels: [...labels] }, known };
	const renumbered = new Uint32Array(labels.length + 1);
	let next = 0;
	labels.forEach((label, index) => {
		if (isUsed(label, index)) renumbered[index + 1] = next += 1;
	});
	for (let row = 0; row < codes.length; row += 1) codes[row] = renumbered[codes[row] ?? 0] ?? 0;
	return { column: { kind, name, codes, labels: labels.filter(isUsed) }, known };
}
