import { ascending, distinct } from './ascending';
import { quantile } from './quantile';

/** How values lie: a few different ones, over orders of magnitude, evenly about their middle, or none of these. */
export type Spread = 'even' | 'skewed' | 'orders_of_magnitude' | 'few_values';

/** So many different values or fewer can be told apart one by one. */
const FEW = 7;
/** How many times the 10th percentile the 90th is. */
const ORDERS = 100;
/** In standard deviations, between mean and median; it is 0.3 for an exponential distribution and 0 for a symmetric one. */
const NEAR = 0.2;
/** In quartile distances beyond a quartile: Tukey's “far out” (Exploratory Data Analysis, 1977). */
const FAR_OUT = 3;

/** How values spread, by rules that a legend can name. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = ascending(values);
	if (distinct(sorted).length <= FEW) return 'few_values';
	if (spansOrders(sorted)) return 'orders_of_magnitude';
	return isEven(sorted) ? 'even' : 'skewed';
}

function spansOrders(sorted: readonly number[]): boolean {
	if ((sorted[0] ?? 0) <= 0) return false;
	return at(sorted, 0.9) >= ORDERS * at(sorted, 0.1);
}

function isEven(sorted: readonly number[]): boolean {
	const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
	const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sorted.length;
	if (Math.abs(mean - at(sorted, 0.5)) > NEAR * Math.sqrt(variance)) return false;
	const [low, high] = [at(sorted, 0.25), at(sorted, 0.75)];
	const reach = FAR_OUT * (high - low);
	return at(sorted, 0) >= low - reach && at(sorted, 1) <= high + reach;
}

function at(sorted: readonly number[], p: number): number {
	return quantile(sorted, p) ?? 0;
}
