// Rules that go: a draft nobody wants, a version whose years are over.
import { type Act, defineAct } from '#kernel/acts';
import type { KnownKinds } from '#kernel/scoring';
import { discardRulesInput, retireRulesInput } from '../contract.ts';
import { rulesSubject } from '../subject.ts';

export const discardRules = (kinds: KnownKinds): Act =>
  defineAct({
    name: 'assessments.discard-rules',
    subject: rulesSubject(kinds),
    verb: 'discard-rules',
    input: discardRulesInput,
    change: async ({ now }, _subject, { reason }) => ({ payload: { reason }, shell: { closedAt: now } }),
  });

export const retireRules = (kinds: KnownKinds): Act =>
  defineAct({
    name: 'assessments.retire-rules',
    subject: rulesSubject(kinds),
    verb: 'retire-rules',
    input: retireRulesInput,
    change: async ({ now }, _subject, { reason }) => ({ payload: { reason }, shell: { closedAt: now } }),
  });
