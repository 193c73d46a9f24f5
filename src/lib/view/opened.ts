import type { Arithmetic } from './arithmetic';
import type { OwnRows } from './own/opened-rows';
import type { RatioArithmetic } from './ratio-arithmetic';

/** What a number opens to: what adds up to it, or what is divided by what. */
export type Opened = Arithmetic | RatioArithmetic;

/** The same, or the rows of a reader's own file. */
export type AnyOpened = Opened | OwnRows;
