/** Lines of a file to be put in the place of others. */
export interface LineChange {
	/** The first line that goes, as an editor numbers it; new lines are put before it where none goes. */
	readonly at: number;
	readonly removed: number;
	readonly added: readonly string[];
}

/** As many lines around a change as `diff -u` shows. */
const CONTEXT = 3;
const NO_END = '\\ No newline at end of file';

/** One change of a file as a unified diff, which `git apply` and `patch -p1` take. */
export function linePatch(path: string, text: string, { at, removed, added }: LineChange): string {
	const lines = text.split('\n');
	const ended = lines.at(-1) === '';
	if (ended) lines.pop();
	const first = Math.max(0, at - 1 - CONTEXT);
	const behind = at - 1 + removed;
	const before = lines.slice(first, at - 1);
	const after = lines.slice(behind, behind + CONTEXT);
	const gone = lines.slice(at - 1, behind);
	const open = (lines: readonly string[], isLast: boolean) =>
		isLast && !ended && lines.length > 0 ? [...lines, NO_END] : lines;
	const reachesEnd = behind + CONTEXT >= lines.length;
	// Put behind a line without an end, new lines give it one: that line is then replaced by itself.
	const joined = !ended && removed === 0 && behind === lines.length ? before.splice(-1) : [];
	return [
		`--- a/${path}`,
		`+++ b/${path}`,
		`@@ -${rangeOf(first, before.length + joined.length + gone.length + after.length)} ` +
			`+${rangeOf(first, before.length + joined.length + added.length + after.length)} @@`,
		...before.map((line) => ` ${line}`),
		...open(
			[...joined, ...gone].map((line) => `-${line}`),
			behind === lines.length
		),
		...open(
			[...joined, ...added].map((line) => `+${line}`),
			behind === lines.length
		),
		...open(
			after.map((line) => ` ${line}`),
			reachesEnd
		),
		''
	].join('\n');
}

/** An empty range is named by the line before it. */
function rangeOf(first: number, count: number): string {
	return `${count === 0 ? first : first + 1},${count}`;
}
