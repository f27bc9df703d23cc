import type { ChainedFacts } from '#kernel/audit';

export const idOf = (kind: number, number: number) =>
  `0190${kind.toString(16).padStart(4, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const verbs = ['drafted', 'submitted', 'pre-reviewed', 'filed', 'assigned', 'signed-for', 'delivered', 'rated'];

export function factsOf(caseNumber: number, sequence: number): ChainedFacts {
  return {
    tenantId: idOf(1, 1),
    caseId: idOf(2, caseNumber),
    sequence,
    id: idOf(3, caseNumber * 10_000 + sequence),
    name: `proposal.${verbs[(sequence - 1) % verbs.length]}`,
    actorPersonId: idOf(4, sequence),
    actorAccountId: idOf(5, sequence),
    actorName: '林静',
    onBehalfOf: sequence % 3 === 0 ? idOf(4, 1) : null,
    at: new Date(Date.UTC(2026, 10, 1, 1, sequence)).toISOString(),
    version: sequence,
    payload: { note: `第 ${sequence} 步`, units: [idOf(6, 1), idOf(6, 2)] },
  };
}
