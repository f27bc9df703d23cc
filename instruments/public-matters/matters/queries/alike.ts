// What asks the same as a matter while nobody has decided on it: other matters, reports, proposals.
import type { QueryContext } from '#kernel/acts';
import type { CaseRecord } from '#kernel/cases';
import { similarCases } from '#kernel/likeness';
import type { MatterView } from '../../contract/matters.ts';
import type { PublicMatter } from '../matter.ts';
import { indexedWords } from '../receive.ts';

const states = ['received', 'in-hand'];

export async function alikeTo(
  { tx, actor, now }: QueryContext,
  record: CaseRecord,
  matter: PublicMatter,
): Promise<MatterView['similar']> {
  if (!states.includes(record.state)) return [];
  const found = await similarCases(tx, {
    ...{ actor, now, title: record.title, body: indexedWords(matter), limit: 5 },
    kinds: ['public-matter', 'information-report', 'proposal', 'topic-clue'],
    withoutCaseIds: [record.id],
    withoutStates: ['joined', 'closed-as-abusive', 'closure-upheld', 'discarded'],
  });
  return found.map(({ record: { id, kind, title, state, number }, reason }) => ({
    id,
    kind,
    title,
    state,
    number,
    reason,
  }));
}
