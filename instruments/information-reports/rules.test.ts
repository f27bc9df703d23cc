// 一事一报、正文字数、来源、当日件数、份额、编审签分人 (domain 3.2, B.2): each rule with the code it answers.
import { expect, test } from 'vitest';
import { isRefusal } from '#platform/errors';
import { equalShares, issueAddress, issueNumber } from './issues/issue.ts';
import {
  canBeChecked,
  checkedBySecond,
  detailsKept,
  type IssueFacts,
  isPublicNow,
  releasedBySecond,
  sharesSumUp,
  signedByThird,
} from './issues/rules.ts';
import { canBeSubmitted, isNotUrgentYet, type ReportFacts } from './reports/rules.ts';

const report: ReportFacts = {
  ...{ titleLength: 12, length: 900, limit: 1_500, hasSituation: true, hasCauses: true, hasAdvice: true },
  ...{ isOneMatter: true, isFirstHand: true, hasSource: false, isClassified: false },
  ...{ sentToday: 0, mostInADay: 20, isUrgent: false },
};

test.each<[string, Partial<ReportFacts>, string | undefined]>([
  ['whole and first-hand', {}, undefined],
  ['second-hand with its source', { isFirstHand: false, hasSource: true }, undefined],
  ['exactly at the limit', { length: 1_500 }, undefined],
  ['no title', { titleLength: 3 }, 'information-title-missing'],
  ['no situation', { hasSituation: false }, 'information-situation-missing'],
  ['no causes', { hasCauses: false }, 'information-causes-missing'],
  ['no advice', { hasAdvice: false }, 'information-advice-missing'],
  ['one character too long', { length: 1_501 }, 'information-too-long'],
  ['second-hand without a source', { isFirstHand: false }, 'information-source-missing'],
  ['two matters', { isOneMatter: false }, 'information-not-one-matter'],
  ['marks of secrecy', { isClassified: true }, 'information-classified'],
  ['the twenty-first of the day', { sentToday: 20 }, 'information-too-many'],
])('a report: %s', (_, change, code) => {
  expect(canBeSubmitted({ ...report, ...change })?.code).toBe(code);
});

test('what is urgent already is not marked again', () => {
  expect(isNotUrgentYet(report)).toBeNull();
  expect(isNotUrgentYet({ ...report, isUrgent: true })?.code).toBe('information-urgent-already');
});

const issue: IssueFacts = {
  ...{
    hasTitle: true,
    hasText: true,
    sharesSum: 100,
    sourceCount: 1,
    openDetails: 0,
    detailsKept: 0,
    secrecyWords: 0,
  },
  ...{ hasSecrecyNote: false, isClassified: false, hasEdited: false, hasChecked: false, persons: 3, isPublic: false },
};

test.each<[string, Partial<IssueFacts>, string | undefined]>([
  ['whole', {}, undefined],
  ['words of internal papers, explained', { secrecyWords: 1, hasSecrecyNote: true }, undefined],
  ['words of internal papers', { secrecyWords: 1 }, 'issue-secrecy-unanswered'],
  [
    'marks of state secrecy, explained',
    { secrecyWords: 1, hasSecrecyNote: true, isClassified: true },
    'information-classified',
  ],
  ['a telephone number left', { openDetails: 1 }, 'issue-private-details'],
  ['a telephone number kept with a reason', { openDetails: 1, detailsKept: 1 }, undefined],
  ['one more than the reason was given for', { openDetails: 2, detailsKept: 1 }, 'issue-private-details'],
  ['shares of ninety-nine', { sharesSum: 99 }, 'issue-shares-wrong'],
  ['no text', { hasText: false }, 'issue-text-missing'],
])('an issue to be checked: %s', (_, change, code) => {
  expect(canBeChecked({ ...issue, ...change })?.code).toBe(code);
});

test.each<[string, Partial<IssueFacts>, (string | undefined)[]]>([
  ['a person who did neither', {}, [undefined, undefined, undefined]],
  ['the editor', { hasEdited: true }, Array(3).fill('issue-needs-second-person')],
  ['the checker of three', { hasChecked: true }, [undefined, 'issue-needs-third-person', undefined]],
  ['the checker of two', { hasChecked: true, persons: 2 }, [undefined, undefined, undefined]],
])('%s may check, sign, release: %s', (_, change, codes) => {
  const facts = { ...issue, ...change };
  expect([checkedBySecond(facts)?.code, signedByThird(facts)?.code, releasedBySecond(facts)?.code]).toEqual(codes);
});

test('public once, taken back only when public', () => {
  expect(releasedBySecond({ ...issue, isPublic: true })?.code).toBe('issue-public-already');
  expect(isPublicNow(issue)?.code).toBe('issue-not-public');
  expect(isPublicNow({ ...issue, isPublic: true })).toBeNull();
});

test.each([1, 2, 3, 6, 7, 20])('%i equal shares make a hundred, none of them nothing', (count) => {
  const shares = equalShares(Array.from({ length: count }, (_, index) => `${index}`));
  expect(isRefusal(sharesSumUp(shares))).toBe(false);
  expect(Math.min(...shares.map(({ share }) => share))).toBeGreaterThan(0);
});

test('each bulletin has numbers and addresses of its own', () => {
  expect([issueNumber('bulletin', 2026, 12), issueNumber('special', 2026, 3)]).toEqual([
    '〔2026〕第12期',
    '专报〔2026〕第3期',
  ]);
  expect([issueAddress('bulletin', 2026, 12), issueAddress('special', 2026, 3)]).toEqual(['2026-12', 'special-2026-3']);
});

test.each([
  ['no reason', { privacyNote: ' ' }, 0],
  ['a reason for what stands there', { privacyNote: '须联系报案人' }, 2],
  ['the same reason, one more typed', { privacyNote: '须当日联系', count: 3 }, 1],
  ['the same reason, what it was given for taken out', { privacyNote: '须当日联系', count: 0 }, 0],
])('private details kept: %s → %o keeps %i', (_name, typed, kept) => {
  expect(detailsKept({ privacyNote: '须当日联系', detailsKept: 1 }, { count: 2, ...typed })).toBe(kept);
});
