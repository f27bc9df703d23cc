// What members did for topics, for their duty files.
import type { DeedKinds, NewDeed } from '#kernel/deeds';

export const topicDeeds: DeedKinds = {
  'clue-adopted': { group: 'information', facts: { into: { type: 'text', values: ['guide', 'cultivation'] } } },
  'cultivation-authored': { group: 'research', facts: {} },
};

interface Adopted {
  readonly origin: string;
  readonly senderId: string | null;
}

/** A member's clue that was taken; what citizens and bodies send is no member's deed. */
export const clueAdopted = ({ origin, senderId }: Adopted, into: 'guide' | 'cultivation', doneOn: string): NewDeed[] =>
  origin === 'member' && senderId !== null
    ? [{ personId: senderId, kind: 'clue-adopted', doneOn, facts: { into } }]
    : [];

interface Authors {
  readonly caseId: string;
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly doneOn: string;
}

/** Who joins as author, and who is no longer among them; those who stay keep the day on which they joined. */
export const authorsChanged = ({ caseId, before, now, doneOn }: Authors) => {
  const gone = before.filter((id) => !now.includes(id));
  const joined = now.filter((id) => !before.includes(id));
  return {
    deeds: joined.map((personId): NewDeed => ({ personId, kind: 'cultivation-authored', doneOn })),
    withdraws: gone.length > 0 ? [{ subjectIds: [caseId], kinds: ['cultivation-authored'], personIds: gone }] : [],
  };
};
