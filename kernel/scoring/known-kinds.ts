// The deeds that rules may name: handed in as data, so that the engine knows no instrument.
import type { DeedKinds } from '#kernel/deeds';

export type KnownKinds = DeedKinds;

/** The facts by which points are split among signers, wherever a kind has them; `coCount` leaves the lead out. */
export const splitFacts = { role: 'role', others: 'coCount', position: 'position', share: 'share' } as const;

/** Values of the fact `role` that mean: stands first on the paper. */
export const leadingRoles: readonly string[] = ['lead', 'sole'];
