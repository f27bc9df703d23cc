import { describe, expect, test } from 'vitest';
import type { ProposalFacts } from './facts.ts';
import {
  canBeAssigned,
  canBeConfirmedForBody,
  canBeFiled,
  canBeInvited,
  canBeJoined,
  canBeSigned,
  canBeSubmitted,
  canBeWithdrawn,
  isSoundAssignment,
  isWithinWindow,
} from './rules.ts';

const opensAt = new Date('2026-10-20T00:00:00+08:00');
const cutsOffAt = new Date('2026-11-26T18:00:00+08:00');
const complete: ProposalFacts = {
  kind: 'individual',
  occasion: 'ordinary',
  titleLength: 16,
  bodyLength: 900,
  hasSituation: true,
  recommendationLengths: [30, 40],
  isOneMatter: true,
  hasCategory: true,
  signedCount: 1,
  isOpenToJoining: false,
  isAmongSigners: false,
  hasBody: false,
  isBodyConfirmed: false,
  speaksForBody: false,
  window: null,
  isSessionAmbiguous: false,
  holdsSeat: true,
  mergedInCount: 0,
  proposedUnits: [],
  wasReturned: false,
  limits: { title: 60, body: 2500 },
  now: new Date('2026-11-24T10:00:00+08:00'),
};
const facts = (changed: Partial<ProposalFacts> = {}): ProposalFacts => ({ ...complete, ...changed });
const inSession = (now: string, changed: Partial<ProposalFacts> = {}) =>
  facts({ occasion: 'in-session', window: { opensAt, cutsOffAt }, now: new Date(now), ...changed });

describe('the window of in-session proposals', () => {
  test.each([
    ['a second before it opens', inSession('2026-10-19T23:59:59+08:00'), 'session-not-open'],
    ['as it opens', inSession('2026-10-20T00:00:00+08:00'), null],
    ['the last second', inSession('2026-11-26T17:59:59.999+08:00'), null],
    ['at the cut-off itself', inSession('2026-11-26T18:00:00+08:00'), 'session-cut-off'],
    ['a revision the office asked for, later', inSession('2026-12-01T09:00:00+08:00', { wasReturned: true }), null],
    ['no session is set up', inSession('2026-11-24T10:00:00+08:00', { window: null }), 'session-missing'],
    ['an ordinary proposal, any time', facts({ now: new Date('2026-12-30T00:00:00Z') }), null],
  ])('%s', (_circumstance, given, code) => {
    expect(isWithinWindow(given)?.code ?? null).toBe(code);
  });

  test('several sessions are open and none is chosen: it is not sent in, but may be signed', () => {
    const ambiguous = inSession('2026-11-24T10:00:00+08:00', { isSessionAmbiguous: true });
    expect(canBeSubmitted(ambiguous)?.code).toBe('session-ambiguous');
    expect(canBeSigned(ambiguous)).toBeNull();
  });

  test('the refusal names the moment in the time of the assembly', () => {
    expect(isWithinWindow(inSession('2026-11-26T18:00:00+08:00'))?.params).toEqual({
      cutsOffAt: '2026-11-26 18:00',
    });
  });
});

describe('submitting', () => {
  test.each<[string, Partial<ProposalFacts>, string | null]>([
    ['complete', {}, null],
    ['no title', { titleLength: 0 }, 'title-missing'],
    ['a title of 60', { titleLength: 60 }, null],
    ['a title of 61', { titleLength: 61 }, 'title-too-long'],
    ['no analysis', { hasSituation: false }, 'analysis-missing'],
    ['no recommendation', { recommendationLengths: [] }, 'recommendation-missing'],
    ['only empty recommendations', { recommendationLengths: [0, 0] }, 'recommendation-missing'],
    ['a body of 2500', { bodyLength: 2500 }, null],
    ['a body of 2501', { bodyLength: 2501 }, 'body-too-long'],
    ['no category', { hasCategory: false }, 'category-missing'],
    ['one matter not confirmed', { isOneMatter: false }, 'one-matter-unconfirmed'],
    ['no seat', { holdsSeat: false }, 'seat-missing'],
    ['joint, nobody else has signed', { kind: 'joint' }, 'cosigner-missing'],
    ['joint, one has signed', { kind: 'joint', signedCount: 2 }, null],
    ['collective without a body', { kind: 'collective' }, 'body-missing'],
    ['collective, unconfirmed', { kind: 'collective', hasBody: true }, 'body-unconfirmed'],
    ['collective, confirmed', { kind: 'collective', hasBody: true, isBodyConfirmed: true }, null],
    [
      'collective, by its convenor without a seat',
      { kind: 'collective', hasBody: true, speaksForBody: true, holdsSeat: false },
      null,
    ],
  ])('%s', (_circumstance, changed, code) => {
    expect(canBeSubmitted(facts(changed))?.code ?? null).toBe(code);
  });
});

test.each<[string, Partial<ProposalFacts>, string | null]>([
  ['an individual proposal', {}, 'not-joint'],
  ['a joint one without a title', { kind: 'joint', titleLength: 0 }, 'title-missing'],
  ['a joint one', { kind: 'joint' }, null],
])('inviting to %s', (_circumstance, changed, code) => {
  expect(canBeInvited(facts(changed))?.code ?? null).toBe(code);
});

test.each<[string, Partial<ProposalFacts>, string | null]>([
  ['an individual proposal', {}, 'body-missing'],
  ['a complete collective one', { kind: 'collective', hasBody: true }, null],
  ['one without a category', { kind: 'collective', hasBody: true, hasCategory: false }, 'category-missing'],
  ['one confirmed before', { kind: 'collective', hasBody: true, isBodyConfirmed: true }, 'body-already-confirmed'],
])('confirming %s', (_circumstance, changed, code) => {
  expect(canBeConfirmedForBody(facts(changed))?.code ?? null).toBe(code);
});

test.each<[string, Partial<ProposalFacts>, string | null]>([
  ['an individual proposal', {}, null],
  ['a collective one, by somebody who does not speak for the body', { kind: 'collective' }, 'body-must-withdraw'],
  ['a collective one, by its convenor', { kind: 'collective', speaksForBody: true }, null],
  ['one into which others were merged', { mergedInCount: 2 }, 'others-merged-in'],
])('withdrawing %s', (_circumstance, changed, code) => {
  expect(canBeWithdrawn(facts(changed))?.code ?? null).toBe(code);
});

test('filing needs a category', () => {
  expect(canBeFiled(facts())).toBeNull();
  expect(canBeFiled(facts({ hasCategory: false }))?.code).toBe('category-missing');
});

test.each<[string, string[], string | null]>([
  ['nobody', [], 'units-missing'],
  ['one alone', ['sole'], null],
  ['one alone and another', ['sole', 'co'], 'sole-unit-not-alone'],
  ['a lead and a co-unit', ['lead', 'co'], null],
  ['a lead without a co-unit', ['lead'], 'co-unit-missing'],
  ['two leads', ['lead', 'lead', 'co'], 'several-lead-units'],
  ['a lead and one apart', ['lead', 'separate'], 'mixed-assignment'],
  ['two apart', ['separate', 'separate'], null],
  ['two apart and a co-unit', ['separate', 'separate', 'co'], 'mixed-assignment'],
  ['one apart', ['separate'], 'separate-units-missing'],
  ['a co-unit alone', ['co'], 'mixed-assignment'],
])('assigning to %s', (_circumstance, roles, code) => {
  expect(canBeAssigned({ proposedUnits: roles.map((role) => ({ role })) })?.code ?? null).toBe(code);
});

test('a drafted assignment names each unit once, in roles of its type', () => {
  const units = [
    { unitId: 'a', role: 'lead' as const },
    { unitId: 'b', role: 'co' as const },
  ];
  expect(isSoundAssignment({ type: 'lead', units, note: '' })).toBeNull();
  expect(isSoundAssignment({ type: 'separate', units, note: '' })?.code).toBe('role-not-of-type');
  const twice = units.map(({ role }) => ({ unitId: 'a', role }));
  expect(isSoundAssignment({ type: 'lead', units: twice, note: '' })?.code).toBe('unit-twice');
});

test.each<[string, Partial<ProposalFacts>, string | null]>([
  ['a draft nobody opened', {}, 'not-open-to-joining'],
  ['an opened one', { isOpenToJoining: true }, null],
  ['by somebody already asked', { isOpenToJoining: true, isAmongSigners: true }, 'already-among-signers'],
])('joining %s', (_what, changed, code) => {
  expect(canBeJoined(facts(changed))?.code ?? null).toBe(code);
});
