const WORK_MS = 400;

/** How long work takes by the clock for each second it is worked on: above 1 others use the machine. */
export function noise(): number {
	const start = performance.now();
	const before = process.cpuUsage();
	let sum = 0;
	while (performance.now() - start < WORK_MS) sum += Math.sqrt(sum + 1) % 3;
	const { user, system } = process.cpuUsage(before);
	return (performance.now() - start) / ((user + system) / 1000);
}
