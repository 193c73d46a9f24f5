/** The same for files whose columns have the same names in the same order: what was said of the one is offered for the other. */
export function shapeOf(columns: readonly { readonly name: string }[]): string {
	return JSON.stringify(columns.map(({ name }) => name));
}
