/** Sizes of letters. */
export const SIZES = { tick: 11, name: 13, rest: 11.5, label: 11.5 } as const;
/** Where names stand above their rows, each has a line of this height. */
export const NAME_LINE = 20;
