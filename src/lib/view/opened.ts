import type { Arithmetic } from './arithmetic';
import type { RatioArithmetic } from './ratio-arithmetic';

/** What a number opens to: what adds up to it, or what is divided by what. */
export type Opened = Arithmetic | RatioArithmetic;
