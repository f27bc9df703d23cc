// Why not, rule by rule; the day counts, and nothing else is looked at.
import { describe, expect, test } from 'vitest';
import type { UndertakingFacts } from './facts.ts';
import { canObject, canRate, canRequestExtension, canSubmitReply, hasExtensionToDecide, isDelivered } from './rules.ts';
import { paperNumbers } from './testing/paper.ts';
import type { Reply, Undertaking } from './undertaking.ts';

const undertaking: Undertaking = {
  ...{
    id: 'u',
    caseId: 'c',
    unitId: 'unit',
    role: 'lead',
    state: 'handling',
    round: 1,
    position: 0,
    mayObject: true,
  },
  ...{ leaderId: null, drafterId: null, contactId: null, opinion: null, opinionAt: null },
  ...{ assignedAt: null, signedForAt: null, deliveredAt: null, settledAt: null },
};
const answer = (recommendationId: string, given: Partial<Reply['answers'][number]> = {}) => ({
  ...{ recommendationId, verdict: 'adopted' as const, text: '已采纳。', commitments: [] },
  ...given,
});
const reply: Reply = {
  ...{ id: 'r', undertakingId: 'u', round: 1, opening: '', closing: '', classLetter: 'A', classSet: 'ABC-1' },
  ...{ publication: 'open', publicationReason: '', answers: [answer('one'), answer('two')] },
  ...{ documentNumber: null, isSealed: false, signedOffBy: null, signedOffByName: null, signedOffAt: null },
  ...{ deliveredAt: null, secondReply: null, secondReplyAt: null },
};
const facts = (given: Partial<UndertakingFacts> = {}): UndertakingFacts => ({
  ...{ undertaking, numbers: paperNumbers, today: '2026-11-24', objectionDueOn: '2026-12-01', reply },
  ...{
    replyClock: { dueOn: '2027-02-24', latestExtensionOn: '2027-05-24' },
    recommendationIds: ['one', 'two'],
  },
  ...{
    consultationsThisRound: 2,
    hasPendingExtension: false,
    coUnits: [],
    hasRated: false,
    actsOnBehalf: false,
  },
  ...given,
});
const code = (refusal: { code: string } | null) => refusal?.code ?? null;

describe('objecting', () => {
  test.each([
    ['the day before the window ends', { today: '2026-11-30' }, null],
    ['on its last day', { today: '2026-12-01' }, null],
    ['the day after', { today: '2026-12-02' }, 'objection-window-closed'],
    ['after it was decided', { undertaking: { ...undertaking, mayObject: false } }, 'objection-already-decided'],
  ])('%s → %s', (_what, given, expected) => expect(code(canObject(facts(given)))).toBe(expected));
});

describe('a reply leaves the drafter’s hands', () => {
  const coUnit = (hasOpinion: boolean) => ({ id: 'co', unitId: 'other', hasOpinion });
  test.each<[string, Partial<UndertakingFacts>, string | null]>([
    ['complete', {}, null],
    ['not begun', { reply: null }, 'reply-missing'],
    ['one recommendation without an answer', { reply: { ...reply, answers: [answer('one')] } }, 'answer-missing'],
    [
      'an answer of blanks',
      { reply: { ...reply, answers: [answer('one'), answer('two', { text: ' 　' })] } },
      'answer-missing',
    ],
    [
      'no verdict',
      { reply: { ...reply, answers: [answer('one', { verdict: null }), answer('two')] } },
      'answer-missing',
    ],
    [
      'a promise without a date',
      {
        reply: {
          ...reply,
          answers: [answer('one', { commitments: [{ text: '装', dueOn: null }] }), answer('two')],
        },
      },
      'commitment-undated',
    ],
    ['no class', { reply: { ...reply, classLetter: null } }, 'class-missing'],
    ['a class of another set', { reply: { ...reply, classLetter: 'D' } }, 'class-missing'],
    ['no word on publication', { reply: { ...reply, publication: null } }, 'publication-missing'],
    ['not public, no reason', { reply: { ...reply, publication: 'not-open' } }, 'publication-reason-missing'],
    ['not public, with reason', { reply: { ...reply, publication: 'not-open', publicationReason: '涉密' } }, null],
    ['consulted once of twice', { consultationsThisRound: 1 }, 'consultations-missing'],
    ['second round, consulted once', { undertaking: { ...undertaking, round: 2 }, consultationsThisRound: 1 }, null],
    [
      'second round, not consulted',
      { undertaking: { ...undertaking, round: 2 }, consultationsThisRound: 0 },
      'consultations-missing',
    ],
    ['a co-unit silent', { coUnits: [coUnit(true), coUnit(false)] }, 'co-opinions-missing'],
    ['co-units heard', { coUnits: [coUnit(true)] }, null],
  ])('%s → %s', (_what, given, expected) => expect(code(canSubmitReply(facts(given)))).toBe(expected));

  test('which recommendations lack an answer is told', () => {
    expect(canSubmitReply(facts({ reply: { ...reply, answers: [answer('two')] } }))).toMatchObject({
      params: { count: 1 },
      details: { recommendationIds: ['one'] },
    });
  });
});

describe('asking for more time', () => {
  const clock = (dueOn: string) => ({ dueOn, latestExtensionOn: '2027-05-24' });
  test.each<[string, Partial<UndertakingFacts>, string | null]>([
    ['on the due date', { today: '2027-02-24' }, null],
    ['the day after', { today: '2027-02-25' }, 'extension-too-late'],
    ['no clock runs', { replyClock: null }, 'clock-not-running'],
    ['one request waits', { hasPendingExtension: true }, 'extension-pending'],
    ['at the hard maximum', { replyClock: clock('2027-05-24') }, 'extension-exhausted'],
    ['no maximum set', { replyClock: { dueOn: '2027-02-24', latestExtensionOn: null } }, null],
  ])('%s → %s', (_what, given, expected) => expect(code(canRequestExtension(facts(given)))).toBe(expected));

  test('only a request that waits can be decided', () => {
    expect(code(hasExtensionToDecide(facts()))).toBe('no-extension-pending');
    expect(hasExtensionToDecide(facts({ hasPendingExtension: true }))).toBeNull();
  });
});

test.each([
  ['once', {}, null],
  ['a second time', { hasRated: true }, 'already-rated'],
  ['for somebody else', { actsOnBehalf: true }, 'rating-not-on-behalf'],
])('rating %s → %s', (_what, given, expected) => expect(code(canRate(facts(given)))).toBe(expected));

test('only a delivered reply has a second one or another class', () => {
  expect(code(isDelivered(facts()))).toBe('reply-missing');
  expect(isDelivered(facts({ reply: { ...reply, deliveredAt: new Date(0) } }))).toBeNull();
});
