/** Without the extension. */
const LONGEST = 112;

/** A file's name from what it shows, its filters and its day: `capex-atlas_power-deals_by-technology_nuclear_2026-07-02`. */
export function plainFileName(parts: readonly (string | null)[], day: string): string {
	const said = parts.flatMap((part) => (part === null ? [] : [slug(part)]));
	return ['capex-atlas', ...said.filter((part) => part !== '')]
		.join('_')
		.slice(0, LONGEST - 1 - day.length)
		.concat('_', day);
}

/** Letters, digits and hyphens. */
function slug(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return /^[A-Z]{2}$/.test(plain) ? plain : plain.toLowerCase();
}
