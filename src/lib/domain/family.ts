import type { Lineage, Register } from './lineage';

/** Lineages joined by `part_of`, directly or through others. What becomes known of one can change its kin and nobody else. */
export type Family = readonly Lineage[];

const families = new WeakMap<Register, readonly Family[]>();

/** The families of a register, worked out once. */
export function familiesOf(register: Register): readonly Family[] {
	const known = families.get(register) ?? join(register);
	families.set(register, known);
	return known;
}

function join({ lineages, lineageOf, partOf }: Register): Family[] {
	const kin = new Map<Lineage, Lineage[]>();
	for (const [id, plan] of partOf) {
		const piece = lineageOf.get(id);
		const whole = lineageOf.get(plan);
		if (!piece || !whole) continue;
		kin.set(piece, [...(kin.get(piece) ?? []), whole]);
		kin.set(whole, [...(kin.get(whole) ?? []), piece]);
	}
	const seen = new Set<Lineage>();
	return lineages.flatMap((lineage) => {
		if (seen.has(lineage)) return [];
		seen.add(lineage);
		const family = [lineage];
		// It grows while it is walked, until nobody's kin is missing.
		for (const member of family) {
			for (const other of kin.get(member) ?? []) {
				if (seen.has(other)) continue;
				seen.add(other);
				family.push(other);
			}
		}
		return [family];
	});
}
