/** An axis from 0 to a little beyond the largest number, with ticks at round values. */
export interface RoundScale {
	readonly max: number;
	readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 4;

/** Ticks at steps of 1, 2, 2.5 or 5 times a power of ten, at most four above zero; the axis ends with the ink, not with a tick. */
export function roundScale(largest: number): RoundScale {
	if (!(largest > 0)) return { max: 1, ticks: [0] };
	const power = 10 ** Math.floor(Math.log10(largest / MOST_STEPS));
	const step = STEPS.map((factor) => factor * power).find((size) => largest / size <= MOST_STEPS);
	const size = step ?? 10 * power;
	const count = Math.floor(largest / size + 1e-9);
	return { max: largest, ticks: Array.from({ length: count + 1 }, (_, index) => index * size) };
}
