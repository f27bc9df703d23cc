import { describe, expect, test } from 'vitest';
import { type CallAnswered, type CallFacts, canBeAnnounced, canBeAnswered, canPublishGuide } from './calls/rules.ts';
import { canBeScreened, canBeSent, isFolded, isNoFlood, type Sending } from './clues/rules.ts';
import { canBeConcluded, canMature } from './cultivations/rules.ts';

const call: CallFacts = {
  ...{ text: '围绕民生实事征集选题。', opensOn: '2026-08-15', closesOn: '2026-09-30', today: '2026-08-10' },
  topics: [],
};

describe('a call', () => {
  test.each([
    ['without a text', { text: ' ' }, 'call-text-missing'],
    ['that ends before it begins', { closesOn: '2026-08-01' }, 'call-ends-before-it-begins'],
    ['whose last day has gone', { today: '2026-10-01' }, 'call-would-be-over'],
    ['whose last day is today', { today: '2026-09-30' }, undefined],
  ])('%s', (_, changes, code) => expect(canBeAnnounced({ ...call, ...changes })?.code).toBe(code));

  test.each<[string, Partial<CallAnswered>, string | undefined]>([
    ['the public answers a call to everybody', {}, undefined],
    ['the public, a call to members', { answerers: 'members' }, 'call-not-for-you'],
    ['a member, a call to bodies', { answerers: 'bodies', origin: 'member' }, 'call-not-for-you'],
    ['a body, a call to members', { answerers: 'members', origin: 'body' }, undefined],
    ['on the last day', { today: '2026-09-30' }, undefined],
    ['the day after, before the morning’s work', { today: '2026-10-01' }, 'call-not-open'],
    ['when closed early', { state: 'closed' }, 'call-not-open'],
  ])('%s', (_, changes, code) => {
    const { closesOn } = call;
    const given = { state: 'open', closesOn, answerers: 'public', origin: 'public', today: '2026-09-01' } as const;
    expect(canBeAnswered({ ...given, ...changes })?.code).toBe(code);
  });

  test('a guide list wants topics, each explained', () => {
    expect(canPublishGuide(call)?.code).toBe('guide-empty');
    const bare = { title: '停车难', explanation: ' ' };
    expect(canPublishGuide({ ...call, topics: [bare] })).toMatchObject({
      code: 'topic-unexplained',
      params: { title: '停车难' },
    });
    expect(canPublishGuide({ ...call, topics: [{ ...bare, explanation: '老城区车位不足。' }] })).toBeNull();
  });
});

const sending: Sending = {
  ...{ origin: 'public', website: '', secondsTaken: 40, answersCall: false },
  contact: { name: '张先生', phone: '13800000000' },
  rules: { minimumSeconds: 5, isContactRequired: true, isOpenAllYear: true },
};

describe('a clue', () => {
  test.each<[string, Partial<Sending>, string | undefined]>([
    ['from a citizen with a contact', {}, undefined],
    ['with the hidden field filled in', { website: 'http://x' }, 'clue-filled-by-program'],
    ['after one second', { secondsTaken: 1 }, 'clue-sent-too-fast'],
    ['without a telephone', { contact: { name: '张先生', phone: '' } }, 'clue-contact-missing'],
    [
      'of a member in one second without a contact',
      { origin: 'member', secondsTaken: 0, contact: { name: '', phone: '' } },
      undefined,
    ],
    [
      'outside a call where none is open all year',
      { rules: { ...sending.rules, isOpenAllYear: false } },
      'clue-needs-a-call',
    ],
  ])('%s', (_, changes, code) => expect(canBeSent({ ...sending, ...changes })?.code).toBe(code));

  test('the tenth alike in a day is folded, the ninth stands', () => {
    expect([7, 8, 9, 36].map((before) => isFolded(before, 10))).toEqual([false, false, true, true]);
  });

  test('the hour’s measure is full → a flood', () => {
    expect(isNoFlood({ inTheHour: 299, mostInAnHour: 300 })).toBeNull();
    expect(isNoFlood({ inTheHour: 300, mostInAnHour: 300 })?.code).toBe('clues-flooded');
  });

  test('adopted names its list, passed on its receiver', () => {
    const bare = { callId: null, passedTo: '' };
    expect(canBeScreened({ ...bare, decision: 'adopted' })?.code).toBe('guide-not-named');
    expect(canBeScreened({ ...bare, decision: 'passed-on' })?.code).toBe('receiver-not-named');
    expect(canBeScreened({ ...bare, decision: 'not-adopted' })).toBeNull();
  });
});

describe('a cultivation', () => {
  const facts = { authorCount: 1, openAdviceCount: 0, proposals: [] };
  test.each([
    [{}, undefined],
    [{ openAdviceCount: 2 }, 'advice-unanswered'],
    [{ authorCount: 0 }, 'cultivation-without-author'],
  ])('ripe with %j', (changes, code) => expect(canMature({ ...facts, ...changes })?.code).toBe(code));

  test('it became a proposal once one has gone in', () => {
    expect(canBeConcluded(facts)?.code).toBe('no-proposal-grown');
    expect(canBeConcluded({ ...facts, proposals: [{ isSubmitted: false }] })?.code).toBe('proposal-still-a-draft');
    expect(canBeConcluded({ ...facts, proposals: [{ isSubmitted: false }, { isSubmitted: true }] })).toBeNull();
  });
});
