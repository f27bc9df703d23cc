// The second person's decisions: release, send back, keep back, withdraw.
import { defineAct } from '#kernel/acts';
import { checkComplete, publishItems, withdrawItem } from '#kernel/publication';
import { refuse } from '#platform/errors';
import { publicKind, reasonInput, releaseInput } from '../contract.ts';
import { proposerNamesShown } from '../settings.ts';
import { fullRelease } from '../snapshot.ts';
import { writePublication } from '../storage.ts';
import { publicationSubject } from '../subject.ts';

export const release = defineAct({
  name: 'publication.release',
  subject: publicationSubject,
  verb: 'release',
  input: releaseInput,
  async change({ tx, now, actor, settings }, { record, source, publication }) {
    const { checked } = publication;
    if (!checked) return refuse('check-outdated');
    // What finds private details may have learned since the check.
    const incomplete = checkComplete(checked.parts, checked.secrecyNote);
    if (incomplete) return incomplete;
    const item = fullRelease(source, checked, settings.get(proposerNamesShown));
    await publishItems(tx, [item], now);
    await writePublication(tx, record.id, { released_at: now, released_by_name: actor.name, note: '' });
    return { payload: { address: item.address, checkedBy: publication.checkedByName }, shell: { turn: record.turn } };
  },
});

const withReason = (verb: 'send-back' | 'decline-update' | 'keep-back') =>
  defineAct({
    name: `publication.${verb}`,
    subject: publicationSubject,
    verb,
    input: reasonInput,
    async change({ tx }, { record }, { reason }) {
      await writePublication(tx, record.id, { note: reason });
      return { payload: { reason }, shell: { turn: record.turn } };
    },
  });

export const sendBack = withReason('send-back');
export const declineUpdate = withReason('decline-update');
export const keepBack = withReason('keep-back');

export const withdraw = defineAct({
  name: 'publication.withdraw',
  subject: publicationSubject,
  verb: 'withdraw',
  input: reasonInput,
  async change({ tx, now }, { record }, { reason }) {
    await withdrawItem(tx, { kind: publicKind, caseId: record.id }, now);
    await writePublication(tx, record.id, { note: reason });
    return { payload: { reason }, shell: { turn: record.turn } };
  },
});
