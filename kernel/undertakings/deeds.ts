// What members do with the answers: they rate them, and check that promises were kept. Never how they rated.
import type { DeedKinds, NewDeed } from '#kernel/deeds';

export const undertakingDeeds: DeedKinds = {
  'reply-rated': { group: 'proposals', facts: {} },
  'commitment-verified': { group: 'proposals', facts: {} },
};

interface Done {
  readonly kind: 'reply-rated' | 'commitment-verified';
  readonly personId: string | null;
  /** Of the office's own people nothing is entered. */
  readonly proposerIds: readonly string[];
  readonly subjectId: string;
  readonly doneOn: string;
}

export const deedOfProposer = ({ proposerIds, personId, ...deed }: Done): NewDeed[] =>
  personId !== null && proposerIds.includes(personId) ? [{ ...deed, personId }] : [];
