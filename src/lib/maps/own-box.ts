/** Half the height of the box that stands for several rows of a reader's file: no higher than a line. */
export const OWN_BOX_HEIGHT = 9;

/** Half its width: enough for the number that is written in it. */
export function ownBoxRadius(count: number): number {
	const digits = `${count}`.length;
	const signs = digits + Math.floor((digits - 1) / 3);
	return Math.max(OWN_BOX_HEIGHT, 4 + 3.3 * signs);
}
