// What this instrument itself enters into a file: what was done outside and verified.
import type { DeedGroup, DeedKinds } from '#kernel/deeds';
import { outsideSorts } from './contract/vocabulary.ts';

export const dutyFileDeeds: DeedKinds = {
  'outside-verified': { group: 'outside', facts: { sort: { type: 'text', values: outsideSorts } } },
};

/** A kind whose instrument is gone stands among what was done outside, rather than nowhere. */
export const groupOf = (kinds: DeedKinds, kind: string): DeedGroup => kinds[kind]?.group ?? 'outside';
