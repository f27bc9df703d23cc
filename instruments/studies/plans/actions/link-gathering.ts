import { defineAct } from '#kernel/acts';
import { linkCases, unlinkCases } from '#kernel/cases';
import { gatheringsMet } from '#kernel/gatherings';
import { refuse } from '#platform/errors';
import { linkGatheringInput } from '../../contract/plans.ts';
import { addLink, linksOfEntries, removeLink } from '../storage.ts';
import { planSubject } from '../subject.ts';

const linkOf = (planId: string, gatheringId: string) => ({
  ...{ fromCaseId: gatheringId, toCaseId: planId, kind: 'held-for' },
});

/** This gathering is, or will be, what the entry planned. */
export const linkGathering = defineAct({
  name: 'studies.link-gathering',
  subject: planSubject,
  verb: 'link-gathering',
  input: linkGatheringInput,
  async change({ tx, now }, { id, entries }, { entryId, gatheringId }) {
    if (!entries.some((entry) => entry.id === entryId)) return refuse('plan-entry-unknown');
    const [gathering] = await gatheringsMet(tx, { ids: [gatheringId], studyOnly: true });
    if (!gathering) return refuse('gathering-no-study');
    await addLink(tx, { entryId, gatheringId });
    await linkCases(tx, linkOf(id, gatheringId), now);
    return { payload: { entryId, gatheringId } };
  },
});

export const unlinkGathering = defineAct({
  name: 'studies.unlink-gathering',
  subject: planSubject,
  verb: 'unlink-gathering',
  input: linkGatheringInput,
  async change({ tx }, { id, entries }, { entryId, gatheringId }) {
    if (!entries.some((entry) => entry.id === entryId)) return refuse('plan-entry-unknown');
    if (!(await removeLink(tx, { entryId, gatheringId }))) return refuse('gathering-not-linked');
    const left = await linksOfEntries(
      tx,
      entries.map((entry) => entry.id),
    );
    if (!left.some((link) => link.gatheringId === gatheringId)) await unlinkCases(tx, linkOf(id, gatheringId));
    return { payload: { entryId, gatheringId } };
  },
});
