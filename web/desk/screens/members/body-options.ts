import type { MemberFrame } from '#instruments/members/contract';

/** Bodies of some kinds that still stand, with how many are in each. */
export const bodyOptions = ({ bodies, today }: MemberFrame, kinds: readonly string[]) =>
  bodies
    .filter(({ kind, endedOn }) => kinds.includes(kind) && (endedOn === null || endedOn >= today))
    .map(({ id, name, members }) => ({ value: id, label: `${name}（${members}）` }));
