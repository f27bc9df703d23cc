// Verb × person: whoever is not named in the table is refused by name, and nothing changes.
import { describe, expect, test } from 'vitest';
import type { Person } from '#kernel/testing';
import { meeting, ratedAs } from '../testing/paper-desk.ts';
import type { Paper, Papers } from '../testing/papers.ts';
import { papersInDatabase } from '../testing/setup.ts';

const papers = papersInDatabase();
const everybody = () => Object.keys(papers().committee.people) as Person[];

const withCo = { housing: 'lead', transport: 'co' } as const;
type Situation = (made: Papers) => Promise<Paper>;
const situations = {
  assigned: (made) => made.assigned(withCo),
  objected: async (made) => {
    const paper = await made.assigned(withCo);
    const input = { reasons: '不属于本局职责范围，应由他局承办。', suggestedUnitId: null, isSealed: true };
    await made.unit('object', 'contact', paper.of.housing, input);
    return paper;
  },
  handling: (made) => made.signedFor(withCo),
  asked: async (made) => {
    const paper = await made.signedFor(withCo);
    await made.unit('request-extension', 'contact', paper.of.housing, {
      newDueOn: '2027-03-24',
      reason: '需要现场勘察。',
    });
    return paper;
  },
  countersigning: async (made) => {
    const paper = await made.signedFor(withCo);
    await made.unit('give-opinion', 'otherContact', paper.of.transport, { opinion: '同意加装方案。' });
    await made.prepareReply(paper);
    await made.unit('submit-reply', 'drafter', paper.of.housing);
    return paper;
  },
  'signing-off': (made) => made.signingOff(),
  checking: (made) => made.checking(),
  delivered: (made) => made.delivered(),
  settled: async (made) => {
    const paper = await made.delivered();
    for (const who of ['lead', 'second'] as const) await made.unit('rate', who, paper.of.housing, ratedAs('satisfied'));
    return paper;
  },
} satisfies Record<string, Situation>;

const comments = { comments: '请写明资金来源。' };
const staff = () => {
  const { leader: leaderId, drafter: drafterId, contact: contactId } = papers().committee.people;
  return { leaderId, drafterId, contactId };
};
const housingDesk: readonly Person[] = ['contact', 'drafter'];
const supervision: readonly Person[] = ['supervisor'];
const proposers: readonly Person[] = ['lead', 'second'];

type Row = [
  verb: string,
  situation: keyof typeof situations,
  may: readonly Person[],
  input?: () => unknown,
  unit?: 'transport',
];
const rows: Row[] = [
  ['sign-for', 'assigned', ['contact', 'leader'], staff],
  [
    'object',
    'assigned',
    ['contact', 'leader'],
    () => ({ reasons: '不属于本局职责范围内的事。', suggestedUnitId: null, isSealed: true }),
  ],
  ['uphold', 'objected', supervision, () => ({ decision: '维持交办' })],
  [
    'transfer',
    'objected',
    supervision,
    () => ({ decision: '改由财政局承办', unitId: papers().committee.units.finance }),
  ],
  ['appoint', 'handling', ['contact', 'leader'], staff],
  ['record-consultation', 'handling', housingDesk, () => meeting],
  ['give-opinion', 'handling', ['otherContact', 'otherLeader'], () => ({ opinion: '同意加装方案。' }), 'transport'],
  ['give-opinion', 'handling', [], () => ({ opinion: '主办单位不提会办意见。' })],
  [
    'save-reply',
    'handling',
    ['contact', 'drafter', 'leader'],
    () => ({ classLetter: null, publication: null, answers: [] }),
  ],
  ['save-reply', 'handling', [], () => ({ classLetter: null, publication: null, answers: [] }), 'transport'],
  ['submit-reply', 'handling', housingDesk],
  [
    'request-extension',
    'handling',
    ['contact', 'leader'],
    () => ({ newDueOn: '2027-03-24', reason: '需要现场勘察。' }),
  ],
  ['grant-extension', 'asked', supervision],
  ['refuse-extension', 'asked', supervision, () => ({ reason: '理由不足' })],
  ['countersign', 'countersigning', ['otherContact', 'otherLeader']],
  ['request-changes', 'countersigning', ['otherContact', 'otherLeader'], () => comments],
  ['hand-back', 'signing-off', ['leader'], () => comments],
  ['sign-off', 'signing-off', ['leader'], () => ({ documentNumber: '青住函〔2026〕8号', isSealed: true })],
  ['send-back', 'checking', ['supervisor', 'officer'], () => comments],
  ['deliver', 'checking', ['supervisor', 'officer']],
  ['rate', 'delivered', proposers, () => ratedAs('satisfied')],
  ['close-silence', 'delivered', []],
  ['reply-again', 'settled', ['contact', 'leader'], () => ({ text: '年内装好一百部电梯。' })],
  ['reclass', 'settled', ['officer', 'head'], () => ({ classLetter: 'B', reason: '尚未落实' })],
];

describe.each(rows)('%s while %s', (verb, situation, may, input = () => ({}), unit = undefined) => {
  test(`is done by ${may.join(', ') || 'nobody signed in'} and refused to everybody else`, async () => {
    const paper = await situations[situation](papers());
    const id = paper.of[unit ?? 'housing'];
    const before = await papers().eventsOf(paper.id);
    for (const who of everybody()) {
      if (may.includes(who)) continue;
      expect(await papers().answer(verb, who, id, input()), who).toMatchObject({ code: 'not-permitted' });
    }
    expect(await papers().eventsOf(paper.id)).toEqual(before);
    const [first] = may;
    if (!first) return;
    const answer = await papers().answer(verb, first, id, input());
    expect('code' in answer && answer.code === 'not-permitted', JSON.stringify(answer)).toBe(false);
  });
});

test('somebody of another committee finds no such undertaking', async () => {
  const paper = await papers().delivered();
  const stranger = await papers().elsewhere();
  for (const who of ['lead', 'contact', 'supervisor', 'officer'] as const) {
    const asked = { id: paper.of.housing, input: ratedAs('satisfied') };
    expect(await stranger.act('undertakings.rate', who, asked)).toMatchObject({ code: 'not-found' });
  }
});
