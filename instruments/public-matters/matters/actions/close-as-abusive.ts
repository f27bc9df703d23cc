import { defineAct } from '#kernel/acts';
import { clocksOfCase } from '#kernel/deadlines';
import { dropVoice } from '#kernel/voices';
import { closeAsAbusiveInput, decideAppealInput } from '../../contract/matters.ts';
import { tellVoice } from '../receive.ts';
import { updateMatter } from '../storage.ts';
import { matterSubject } from '../subject.ts';
import { keepAnswerClock } from './take-in.ts';

/** Advertising, insult, invention: the citizen reads the reason and may object once; somebody else then decides. */
export const closeAsAbusive = defineAct({
  name: 'public-matters.close-as-abusive',
  subject: matterSubject,
  verb: 'close-as-abusive',
  input: closeAsAbusiveInput,
  async change({ tx, actor, now }, { id }, { reason }) {
    await updateMatter(tx, id, { abuse_reason: reason, abuse_by: actor.personId });
    await dropVoice(tx, id);
    return { payload: {}, shell: { closedAt: now } };
  },
});

export const decideAppeal = defineAct({
  name: 'public-matters.decide-appeal',
  subject: matterSubject,
  verb: 'decide-appeal',
  input: decideAppealInput,
  async change(context, { id, matter }, { isUpheld, reason }) {
    const { tx, now } = context;
    await updateMatter(tx, id, { appeal_decision: reason });
    if (isUpheld) return { payload: { isUpheld }, to: 'closure-upheld', shell: { closedAt: now } };
    await tellVoice(context, { at: matter.receivedAt, ...matter });
    await keepAnswerClock(context, id);
    const touchesClocks = (await clocksOfCase(tx, id)).length > 0;
    return { payload: { isUpheld }, to: 'in-hand', shell: { closedAt: null }, touchesClocks };
  },
});
