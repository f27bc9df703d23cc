import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { endGroupInput, openGroupInput, saveGroupInput, setReadersInput } from '../../contract/reading-groups.ts';
import { areKnown } from '../../people.ts';
import { leadersIn, readersIn } from '../group.ts';
import { readingGroupLifecycle } from '../lifecycle.ts';
import { saveGroupRow } from '../storage.ts';
import { readingGroupSubject } from '../subject.ts';

interface Change {
  readonly relation: 'group-leader' | 'reader';
  readonly before: readonly string[];
  readonly named: readonly string[];
}

async function change({ tx, now }: ActContext, caseId: string, { relation, before, named }: Change): Promise<string[]> {
  const gone = before.filter((id) => !named.includes(id));
  const come = named.filter((id) => !before.includes(id));
  await removeParties(tx, { caseId, partyIds: gone, relation });
  await addParties(tx, { caseId, partyKind: 'person', partyIds: come, relation }, now);
  return come;
}

/** A reading group is opened with its leaders; everybody inside sees it, and members may join. */
export const openGroup = defineCreation({
  name: 'studies.open-group',
  kind: readingGroupLifecycle.kind,
  event: 'opened',
  initial: { state: readingGroupLifecycle.initial, turn: null },
  who: ['study-secretary', 'body-officer', 'convenor'],
  input: openGroupInput,
  title: ({ title }) => title,
  async create(context, { id }, { about, leaderIds }) {
    if (!(await areKnown(context.tx, leaderIds))) return refuse('reader-unknown');
    await saveGroupRow(context.tx, id, about);
    const named = [...new Set(leaderIds)];
    const come = await change(context, id, { relation: 'group-leader', before: [], named });
    return {
      payload: { leaderIds: named },
      shell: { audience: 'members' },
      recipients: { 'reading-group-joined': come },
    };
  },
});

export const saveGroup = defineAct({
  name: 'studies.save-group',
  subject: readingGroupSubject,
  verb: 'save-group',
  input: saveGroupInput,
  async change(context, { id, parties }, { title, about, leaderIds }) {
    if (!(await areKnown(context.tx, leaderIds))) return refuse('reader-unknown');
    await saveGroupRow(context.tx, id, about);
    const named = [...new Set(leaderIds)];
    await change(context, id, { relation: 'group-leader', before: leadersIn(parties), named });
    return { payload: { leaderIds: named }, shell: { title } };
  },
});

/** Who reads along, as named by the leaders; whoever is newly named is told. */
export const setReaders = defineAct({
  name: 'studies.set-readers',
  subject: readingGroupSubject,
  verb: 'set-readers',
  input: setReadersInput,
  async change(context, { id, parties }, { personIds }) {
    if (!(await areKnown(context.tx, personIds))) return refuse('reader-unknown');
    const leaders = leadersIn(parties);
    const named = [...new Set(personIds)].filter((personId) => !leaders.includes(personId));
    const before = [...readersIn(parties)].filter((personId) => !leaders.includes(personId));
    const come = await change(context, id, { relation: 'reader', before, named });
    return { payload: { readers: named.length }, recipients: { 'reading-group-joined': come } };
  },
});

export const endGroup = defineAct({
  name: 'studies.end-group',
  subject: readingGroupSubject,
  verb: 'end-group',
  input: endGroupInput,
  change: async ({ now }) => ({ payload: {}, shell: { closedAt: now } }),
});
