import { defineCreation } from '#kernel/acts';
import { draftCallInput } from '../../contract/calls.ts';
import { callLifecycle } from '../lifecycle.ts';
import { insertCall } from '../storage.ts';

/** A call is written; nobody outside the office sees it yet. */
export const draftCall = defineCreation({
  name: 'topics.draft-call',
  kind: callLifecycle.kind,
  event: 'drafted',
  initial: { state: callLifecycle.initial, turn: callLifecycle.states.draft.turn },
  who: ['proposal-officer', 'proposal-committee-head'],
  input: draftCallInput,
  title: ({ title }) => title,
  async create({ tx }, { id }, { title: _, ...call }) {
    await insertCall(tx, id, call);
    const { opensOn, closesOn, answerers } = call;
    return { payload: { opensOn, closesOn, answerers }, shell: { audience: 'office' } };
  },
});
