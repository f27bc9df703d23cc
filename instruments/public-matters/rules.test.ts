import { expect, test } from 'vitest';
import {
  afterResponse,
  canAppeal,
  canBeTurned,
  canRespond,
  canSupplement,
  holdsContact,
  isOtherPerson,
  isSecondPerson,
  type MatterFacts,
  titleOf,
} from './matters/rules.ts';
import { canBeOpened, isServiceOfToday } from './points/rules.ts';
import { matterCaseState, publicMatterKind } from './undertaken.ts';

const facts: MatterFacts = {
  ...{ actorId: 'me', hasContact: true, drafterId: 'other', abuserId: 'other', hasSupplement: false },
  ...{ hasAppealed: false, response: null, turnedInto: null },
};

test.each([
  [isSecondPerson, {}, undefined],
  [isSecondPerson, { drafterId: 'me' }, 'answer-of-ones-own'],
  [isSecondPerson, { drafterId: null, actorId: null }, undefined],
  [isOtherPerson, { abuserId: 'me' }, 'appeal-against-oneself'],
  [canSupplement, { hasSupplement: true }, 'supplemented-already'],
  [canAppeal, { hasAppealed: true }, 'appealed-already'],
  [canRespond, { response: 'partly' as const }, 'responded-already'],
  [holdsContact, { hasContact: false }, 'matter-without-contact'],
  [canBeTurned, { turnedInto: { title: '一件' } }, 'public-matter-turned-already'],
])('%o with %j → %s', (rule, changes, code) => expect(rule({ ...facts, ...changes })?.code).toBe(code));

test.each([
  ['satisfied', 1, 'settled'],
  ['partly', 1, 'settled'],
  ['not', 1, 'in-hand'],
  ['not', 2, 'settled'],
] as const)('%s in round %i → %s', (response, round, state) => expect(afterResponse(response, round)).toBe(state));

test.each([
  ['路灯坏了。晚上看不见。', '路灯坏了'],
  ['字'.repeat(40), `${'字'.repeat(28)}…`],
  ['。。。', '群众事项'],
  ['  \n 下水道堵了', '下水道堵了'],
])('%s is named %s', (text, title) => expect(titleOf(text)).toBe(title));

test.each([
  [{ address: '', inCharge: 1 }, 'point-without-address'],
  [{ address: '一号', inCharge: 0 }, 'point-without-people'],
  [{ address: '一号', inCharge: 1 }, undefined],
])('%j opens → %s', (point, code) => expect(canBeOpened(point)?.code).toBe(code));

test('service is entered within its days', () => {
  expect(isServiceOfToday('2026-11-25', '2026-11-24', '2026-10-24')?.code).toBe('service-of-tomorrow');
  expect(isServiceOfToday('2026-10-23', '2026-11-24', '2026-10-24')?.code).toBe('service-too-late');
  expect(isServiceOfToday('2026-10-24', '2026-11-24', '2026-10-24')).toBeNull();
});

test('the matter follows its unit only while it is there', () => {
  const unit = (state: 'handling' | 'delivered' | 'settled' | 'transferred', role: 'sole' | 'co' = 'sole') => ({
    ...{ role, state, round: 1 },
  });
  const after = (current: string, ...undertakings: ReturnType<typeof unit>[]) =>
    matterCaseState(current, { undertakings, openCommitments: 0 });
  expect(after('with-unit', unit('handling'))).toBe('with-unit');
  expect(after('with-unit', unit('delivered'))).toBe('unit-answered');
  expect(after('with-unit', unit('transferred'))).toBe('with-unit');
  expect(after('with-unit', unit('settled'), unit('handling'))).toBe('with-unit');
  expect(after('answered', unit('settled'))).toBe('answered');
  expect(publicMatterKind.turn?.('with-unit', 'supervision-office')).toBe('public-matter-office');
  expect(publicMatterKind.turn?.('with-unit', 'units')).toBe('units');
  expect(publicMatterKind.turn?.('unit-answered', 'raters')).toBe('public-matter-office');
  expect(publicMatterKind.turn?.('answered', 'raters')).toBeNull();
});
