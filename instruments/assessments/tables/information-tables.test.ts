// The seven tables for information reports (domain 3.4) against members counted by hand.
import { describe, expect, test } from 'vitest';
import { classesOf, codesOf, deed, givenOf, sheetOf, times, totalOf } from '../testing/member-year.ts';

interface Adopted {
  readonly form?: string;
  readonly share?: number;
  readonly receiver?: string;
  readonly authorLevel?: string;
  readonly isCommissioned?: boolean;
}
const usual = { form: 'single', share: 100, receiver: 'cppcc', authorLevel: 'none', isCommissioned: false };
const adopted = (level: string, caseId: string, facts: Adopted = {}) =>
  deed('information-adopted', { ...usual, ...facts, level }, { caseId });
const instructed = (level: string, caseId: string) => deed('information-instructed', { level }, { caseId });
const reported = (caseId: string) => deed('information-submitted', {}, { caseId });

describe('provincial awards', () => {
  test('one piece printed, taken up by province and nation: 5 + the higher 20; instructed by the province 15 → 40', () => {
    const piece = ['own', 'province', 'nation'].map((level) => adopted(level, 'one'));
    const sheet = sheetOf('information-provincial-awards', [...piece, instructed('province', 'one')]);
    expect(classesOf(sheet)).toEqual({ bulletin: 5, forwarded: 20, author: 0, instructed: 15 });
    expect(totalOf(sheet)).toBe(40);
    expect(codesOf(sheet, 'province-single')).toContain('counted-higher');
  });

  test('combined by a provincial member with a share of 40 %: 0.8 + 4 + 2 + 10 → 16.8', () => {
    const facts = { form: 'combined', share: 40, authorLevel: 'province' };
    const sheet = sheetOf('information-provincial-awards', [
      adopted('own', 'one', facts),
      adopted('province', 'one', facts),
    ]);
    expect(classesOf(sheet)).toEqual({ bulletin: 0.8, forwarded: 4, author: 12, instructed: 0 });
    expect(codesOf(sheet, 'bulletin')).toContain('split-share');
  });

  test('a national member: 5 + 5 printed, 15 + 15 taken up by the province → 40; passed on only → 1', () => {
    const facts = { authorLevel: 'nation' };
    const sheet = sheetOf('information-provincial-awards', [
      ...[adopted('own', 'one', facts), adopted('province', 'one', facts)],
    ]);
    expect(totalOf(sheet)).toBe(40);
    expect(totalOf(sheetOf('information-provincial-awards', [adopted('own', 'two', { form: 'passed-on' })]))).toBe(1);
  });
});

describe('party, cumulative', () => {
  test('1 own + 5 city CPPCC + 20 nation of one commissioned piece + 10 + city leader 10 → 46', () => {
    const facts = { isCommissioned: true };
    const piece = ['own', 'city', 'nation'].map((level) => adopted(level, 'one', facts));
    const sheet = sheetOf('information-party-cumulative', [...piece, instructed('city', 'one')]);
    expect(totalOf(sheet)).toBe(46);
    expect(givenOf(sheet, 'commissioned')).toEqual([10, 0]);
  });

  test('the city’s party committee 20, a central leader 30, shared by half: 10 + 30 → 40', () => {
    const piece = adopted('city', 'one', { receiver: 'party', share: 50 });
    expect(totalOf(sheetOf('information-party-cumulative', [piece, instructed('nation', 'one')]))).toBe(40);
  });
});

test('party branch: 5 + 10 + 30 of one piece, 100 for two instructions of one piece, 100 for the nation → 245', () => {
  const told = [
    ...['own', 'city', 'province'].map((level) => adopted(level, 'one')),
    ...[instructed('province', 'one'), instructed('province', 'one'), adopted('nation', 'two')],
  ];
  expect(totalOf(sheetOf('information-party-branch', told))).toBe(245);
});

describe('government offices', () => {
  test('taken up by the province 15 instead of 5, instructed there: 15 + 2 × 15 → 45, three times the base', () => {
    const told = [adopted('own', 'one'), adopted('province', 'one'), instructed('province', 'one')];
    const sheet = sheetOf('information-government-offices', told);
    expect(givenOf(sheet, 'own')).toEqual([0]);
    expect(givenOf(sheet, 'instructed-here')).toEqual([30]);
    expect(totalOf(sheet)).toBe(45);
    expect(codesOf(sheet, 'instructed-here')).toEqual(['multiple']);
  });

  test('instructed by city and nation: four times in all, not seven; another piece keeps its 5 → 65', () => {
    const told = [
      adopted('province', 'one'),
      instructed('city', 'one'),
      instructed('nation', 'one'),
      adopted('own', 'two'),
    ];
    const sheet = sheetOf('information-government-offices', told);
    expect([givenOf(sheet, 'instructed-here'), givenOf(sheet, 'instructed-nation')]).toEqual([[0], [45]]);
    expect(totalOf(sheet)).toBe(65);
  });

  test('told late: 20 taken off by hand, never more → 5 - 20 = -15; a half share of 5 instructed: 2.5 + 5 → 7.5', () => {
    const late = sheetOf('information-government-offices', [adopted('own', 'one')], { awards: [['withheld', -30]] });
    expect([givenOf(late, 'withheld'), totalOf(late)]).toEqual([[-20], -15]);
    expect(codesOf(late, 'withheld')).toContain('award-least');
    const half = [adopted('own', 'one', { share: 50 }), instructed('own', 'one')];
    expect(totalOf(sheetOf('information-government-offices', half))).toBe(7.5);
  });
});

test('Yanbian: 3 reported 15, one adopted at two levels 10, province 10, its instruction no more → 35; another instructed 10', () => {
  const told = [
    ...[reported('one'), reported('two'), reported('three'), adopted('own', 'one'), adopted('province', 'one')],
    instructed('nation', 'one'),
  ];
  expect(totalOf(sheetOf('information-yanbian', told))).toBe(35);
  expect(totalOf(sheetOf('information-yanbian', [...told, instructed('nation', 'two')]))).toBe(45);
});

test('Tongcheng: 10 + 5 → 15, and never more', () => {
  const one = [reported('one'), adopted('own', 'one'), adopted('city', 'one')];
  expect(totalOf(sheetOf('information-tongcheng', one))).toBe(15);
  expect(totalOf(sheetOf('information-tongcheng', [...one, ...times(4, reported('two'))]))).toBe(15);
});

test('first and later: 10, then 3 each, 1 each not adopted up to 20 in all, 6 above', () => {
  const told = [
    ...['a', 'b', 'c'].flatMap((id) => [reported(id), adopted('own', id)]),
    ...['d', 'e'].map((id) => reported(id)),
    adopted('city', 'a'),
  ];
  // 10 + 3 + 3 + 1 + 1 + 6
  expect(totalOf(sheetOf('information-first-and-later', told))).toBe(24);
  const many = Array.from({ length: 30 }, (_, index) => reported(`n${index}`));
  const sheet = sheetOf('information-first-and-later', [...told, ...many]);
  expect(classesOf(sheet)).toEqual({ information: 36, later: 20 });
});
