import { fileViolations } from './file-rules';
import { importViolations } from './imports';
import type { Source } from './source';
import { columnViolations, textViolations } from './text-rules';
import { printed } from './violation';

/** Everything in these files that the house does not allow, one line each, with the place and the reason. */
export function check(sources: readonly Source[], columns: readonly string[]): string[] {
	return sources.flatMap((source) =>
		[
			...importViolations(source),
			...textViolations(source),
			...columnViolations(source, columns),
			...fileViolations(source)
		].map((violation) => printed(source, violation))
	);
}
