// What a citizen does later comes with the code; only the house's own page performs it, after it has counted wrong ones.
import * as z from 'zod';
import { type Act, defineAct } from '#kernel/acts';
import { clocksOfCase } from '#kernel/deadlines';
import { holdersOf } from '#kernel/people';
import { indexText } from '#kernel/search';
import { isRefusal, refuse } from '#platform/errors';
import { appealInput, respondInput, supplementInput } from '../../contract/matters.ts';
import { namedRoles } from '../../who-sees.ts';
import { matterOfCode } from '../codes.ts';
import { indexedWords } from '../receive.ts';
import { afterResponse } from '../rules.ts';
import { noteResponse, updateMatter } from '../storage.ts';
import { matterSubject } from '../subject.ts';
import { keepAnswerClock } from './take-in.ts';

const coded = z.looseObject({ code: z.string().max(60) });

/** Finds the matter by its code, then does the act on it. */
const withCode = (act: Act): Act => ({
  ...act,
  on: 'none',
  async run(context, { input }) {
    if (!context.actor.isPublic) return refuse('not-permitted', { verb: act.name }, { who: act.who });
    const typed = coded.safeParse(input);
    if (!typed.success) return refuse('code-unknown');
    const id = await matterOfCode(context.tx, { code: typed.data.code, tenantId: context.actor.tenantId });
    return isRefusal(id) ? id : act.run(context, { id, version: 'latest', input });
  },
});

/** What they had forgotten to say, once. */
export const supplement = withCode(
  defineAct({
    name: 'public-matters.supplement',
    subject: matterSubject,
    verb: 'supplement',
    input: supplementInput,
    async change({ tx, now, today }, { id, matter }, { text }) {
      await updateMatter(tx, id, { supplement: text, supplemented_at: now });
      await indexText(tx, {
        caseId: id,
        part: 'text',
        text: indexedWords({ ...matter, text: `${matter.text}\n${text}` }),
      });
      const told = await holdersOf(tx, { roles: namedRoles, today });
      return { payload: {}, recipients: { 'public-matter-supplemented': told } };
    },
  }),
);

/** Satisfied or not, in a few words; not satisfied opens one more round with a clock of its own. */
export const respond = withCode(
  defineAct({
    name: 'public-matters.respond',
    subject: matterSubject,
    verb: 'respond',
    input: respondInput,
    async change(context, { id, matter }, { response, words }) {
      const { tx, now, today } = context;
      const { round } = matter;
      await noteResponse(tx, { caseId: id, round, response, words, at: now });
      const recipients = { 'public-matter-responded': await holdersOf(tx, { roles: namedRoles, today }) };
      const to = afterResponse(response, round);
      if (to === 'settled') return { payload: { round, response }, to, shell: { closedAt: now }, recipients };
      await updateMatter(tx, id, { round: round + 1 });
      await keepAnswerClock(context, id);
      return { payload: { round, response }, to, recipients, touchesClocks: true };
    },
  }),
);

/** Against being closed as abusive, once; whoever closed it does not decide. */
export const appeal = withCode(
  defineAct({
    name: 'public-matters.appeal',
    subject: matterSubject,
    verb: 'appeal',
    input: appealInput,
    async change({ tx, now, today }, { id }, { text }) {
      await updateMatter(tx, id, { appeal: text, appealed_at: now });
      const touchesClocks = (await clocksOfCase(tx, id)).length > 0;
      const told = await holdersOf(tx, { roles: namedRoles, today });
      return { payload: {}, shell: { closedAt: null }, touchesClocks, recipients: { 'public-matter-appealed': told } };
    },
  }),
);
