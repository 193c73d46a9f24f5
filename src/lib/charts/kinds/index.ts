import type { Kind } from './kind';
import { rankedBars } from './ranked-bars';

/** Every kind of chart there is. */
export const kinds = { rankedBars } satisfies Record<string, Kind>;
