import { describe, expect, test } from 'vitest';
import { settingsFrom, shippedSettings } from '#platform/settings';
import { areFactsSound, type Contesting, canBeContested, canBeUpheld } from './contests/rules.ts';
import { type Adding, alikeOf, canBeAdded, type Standing } from './outside/rules.ts';
import { countsByGroup, mainDeeds } from './reports/main-deeds.ts';
import { canBeBegun, canBeHandedIn } from './reports/rules.ts';
import { contestUntil, reportDueOn } from './settings.ts';

const seat = { seatFrom: '2022-01-01', seatUntil: null };
const today = '2026-11-24';

describe('adding what was done outside', () => {
  const sound: Adding = { doneOn: '2026-11-20', today, ...seat, files: 1, differs: '', alike: [] };
  const standing: Standing = {
    ...{ kind: 'outside-verified', group: 'outside', doneOn: '2026-11-20', sort: 'publicity', sentence: '进校园宣讲' },
  };
  test.each<[string, Partial<Adding>, string | undefined]>([
    ['sound', {}, undefined],
    ['today itself', { doneOn: today }, undefined],
    ['tomorrow', { doneOn: '2026-11-25' }, 'outside-day-ahead'],
    ['before the seat', { doneOn: '2021-12-31' }, 'outside-other-term'],
    ['after the seat', { seatUntil: '2026-06-30' }, 'outside-other-term'],
    ['without evidence', { files: 0 }, 'outside-evidence-missing'],
    ['like one of that day', { alike: [standing] }, 'outside-perhaps-told'],
    ['like one of that day, said to differ', { alike: [standing], differs: '下午在另一所学校' }, undefined],
  ])('%s', (_, change, code) => expect(canBeAdded({ ...sound, ...change })?.code).toBe(code));

  test('alike: same day and sort, or the same part of the file; another day or sort is not', () => {
    const research: Standing = { ...standing, kind: 'inspection', group: 'inspections', sort: null };
    expect(alikeOf([standing, research], { sort: 'publicity', doneOn: '2026-11-20' })).toEqual([standing]);
    expect(alikeOf([standing, research], { sort: 'research', doneOn: '2026-11-20' })).toEqual([research]);
    expect(alikeOf([standing, research], { sort: 'publicity', doneOn: '2026-11-21' })).toEqual([]);
    expect(alikeOf([standing, research], { sort: 'other', doneOn: '2026-11-20' })).toEqual([]);
  });
});

describe('contesting a line', () => {
  const sound: Contesting = {
    ...{ hasLine: true, hasMissing: false, earlier: [], files: 0, doneOn: '2026-11-20', today, ...seat },
    ...{ until: '2027-01-25', standsAlready: false },
  };
  test.each<[string, Partial<Contesting>, string | undefined]>([
    ['sound', {}, undefined],
    ['of nothing', { hasLine: false }, 'contest-of-what'],
    ['of both', { hasMissing: true }, 'contest-of-what'],
    ['of tomorrow', { doneOn: '2026-11-25' }, 'contest-day-ahead'],
    ['of another term', { doneOn: '2021-11-25' }, 'outside-other-term'],
    ['on the last day', { until: today }, undefined],
    ['too late', { until: '2026-11-23' }, 'contest-too-late'],
    ['missing, and stands', { standsAlready: true }, 'stands-already'],
    ['while it is open', { earlier: ['open'], files: 2 }, 'already-contested'],
    ['decided, nothing new', { earlier: ['refused'] }, 'decided-already'],
    ['decided, with new evidence', { earlier: ['refused'], files: 1 }, undefined],
    ['taken back before', { earlier: ['taken-back'] }, undefined],
  ])('%s', (_, change, code) => expect(canBeContested({ ...sound, ...change })?.code).toBe(code));
});

describe('upholding', () => {
  const sound = { outcome: 'withdrawn', isMissing: false, isGone: false, doneOn: null, facts: null, today } as const;
  test.each<[string, object, string | undefined]>([
    ['taken back', {}, undefined],
    ['a line cannot be entered', { outcome: 'entered' }, 'outcome-unfit'],
    ['what is missing cannot be taken back', { isMissing: true }, 'outcome-unfit'],
    ['entered', { isMissing: true, outcome: 'entered' }, undefined],
    ['gone meanwhile', { isGone: true }, 'line-gone'],
    ['corrected to nothing', { outcome: 'corrected' }, 'correction-missing'],
    ['corrected', { outcome: 'corrected', doneOn: '2026-11-19' }, undefined],
    ['corrected to tomorrow', { outcome: 'corrected', doneOn: '2026-11-25' }, 'contest-day-ahead'],
  ])('%s', (_, change, code) => expect(canBeUpheld({ ...sound, ...change })?.code).toBe(code));

  const kind = {
    group: 'meetings',
    facts: { hours: { type: 'number' }, role: { type: 'text', values: ['lead', 'co'] } },
  } as const;
  test.each<[string, Record<string, string | number | boolean> | null, string | undefined]>([
    ['none', null, undefined],
    ['sound', { hours: 3, role: 'co' }, undefined],
    ['another name', { points: 3 }, 'deed-fact-unknown'],
    ['another type', { hours: '3' }, 'deed-fact-unsound'],
    ['another value', { role: 'boss' }, 'deed-fact-unsound'],
  ])('facts: %s', (_, facts, code) => expect(areFactsSound(kind, facts)?.code).toBe(code));
  test('a kind nobody declares', () => expect(areFactsSound(undefined, null)?.code).toBe('deed-kind-unknown'));
});

describe('reports', () => {
  const begun = { year: 2026, currentYear: 2026, ...seat };
  test.each<[string, object, string | undefined]>([
    ['this year', {}, undefined],
    ['the first year', { year: 2022 }, undefined],
    ['next year', { year: 2027 }, 'report-year-ahead'],
    ['before the seat', { year: 2021 }, 'report-other-term'],
    ['after the seat', { seatUntil: '2025-03-01' }, 'report-other-term'],
  ])('%s', (_, change, code) => expect(canBeBegun({ ...begun, ...change })?.code).toBe(code));
  test('without a word on results → not handed in', () => {
    expect(canBeHandedIn({ resultsLength: 9, isOwnMatter: true })?.code).toBe('report-text-missing');
    expect(canBeHandedIn({ resultsLength: 10, isOwnMatter: true })).toBeNull();
  });

  test('what came of something stands before attendance; the latest first; at most twenty', () => {
    const line = (group: 'meetings' | 'proposals' | 'outside', doneOn: string) => ({ group, doneOn });
    const lines = [line('meetings', '2026-05-01'), line('outside', '2026-03-01'), line('proposals', '2026-01-01')];
    expect(mainDeeds([...lines, line('proposals', '2026-02-01')])).toEqual([
      line('proposals', '2026-02-01'),
      ...[line('proposals', '2026-01-01'), line('outside', '2026-03-01')],
    ]);
    expect(mainDeeds(Array.from({ length: 30 }, () => line('outside', '2026-03-01')))).toHaveLength(20);
    expect(countsByGroup(lines, ['meetings', 'proposals', 'study', 'outside'])).toEqual([
      { group: 'meetings', count: 1 },
      ...[
        { group: 'proposals', count: 1 },
        { group: 'outside', count: 1 },
      ],
    ]);
  });
});

test('days: ten after the freeze; a committee’s own days are kept', () => {
  expect(contestUntil(shippedSettings, 2026)).toBe('2027-01-25');
  expect(reportDueOn(shippedSettings, 2026)).toBe('2026-12-25');
  const own = settingsFrom(
    new Map<string, unknown>([
      ['dutyFile.year.freezesOn', '02-28'],
      ['dutyFile.contest.daysAfterFreeze', 3],
    ]),
  );
  expect(contestUntil(own, 2026)).toBe('2027-03-03');
  expect(contestUntil(settingsFrom(new Map([['dutyFile.year.freezesOn', '02-30']])), 2026)).toBe('2027-01-25');
});
