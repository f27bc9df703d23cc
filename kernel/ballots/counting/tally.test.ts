// What a ballot comes to: majority, places, ties, quorum, papers too many, points by weight.
import { describe, expect, test } from 'vitest';
import type { Choices } from '../contract.ts';
import { rulesFor } from '../testing/rules-for.ts';
import { tally } from './tally.ts';

/** `ab` approves a and b, everything else is an abstention; `-` before a letter is a no. */
const paper = (marks: string): { group: string; choices: Choices } => ({
  group: 'council',
  choices: Object.fromEntries(
    [...marks.matchAll(/(-?)([a-z])/g)].map(([, no, item]) => [item!, no ? ('no' as const) : ('yes' as const)]),
  ),
});
const count = (marks: readonly string[], given = {}, issued = 5) =>
  tally(rulesFor(given), marks.map(paper), { council: issued });
const outcomes = (marks: readonly string[], given = {}) =>
  count(marks, given)
    .items.map(({ id, outcome }) => `${id} ${outcome}`)
    .join(', ');

describe('yes and no', () => {
  test.each([
    ['two above half, two places', ['ab', 'ab', 'ab', '-c'], {}, 'a passes, b passes, c fails'],
    ['exactly half is not more than half', ['ab', 'ab', 'a', 'a'], {}, 'a passes, b fails, c fails'],
    [
      'of the roll: three of five',
      ['ab', 'ab', 'a'],
      { passes: { percent: 50, of: 'roll' } },
      'a passes, b fails, c fails',
    ],
    ['three want two places, one above the others', ['ab', 'ac', 'ab', 'ac', 'bc'], {}, 'a passes, b tied, c tied'],
    ['all three the same', ['ab', 'bc', 'ac'], {}, 'a tied, b tied, c tied'],
    ['a tie below the last place does not matter', ['ab', 'ab', 'ab'], { places: 2 }, 'a passes, b passes, c fails'],
    ['each by itself: no tie there', ['abc', 'abc', 'ab'], { places: null }, 'a passes, b passes, c passes'],
    [
      'a run-off needs no majority, but a vote',
      ['b', 'b', 'a', '', ''],
      { places: 1, passes: { percent: 0, of: 'papers' } },
      'a fails, b passes, c fails',
    ],
    [
      'a run-off that is tied again',
      ['b', 'a', '', ''],
      { places: 1, passes: { percent: 0, of: 'papers' } },
      'a tied, b tied, c fails',
    ],
  ])('%s', (_what, marks, given, expected) => {
    expect(outcomes(marks, given)).toBe(expected);
  });

  test('ranks stand side by side on a tie', () => {
    expect(count(['ab', 'ac', 'a']).items.map(({ rank }) => rank)).toEqual([1, 2, 2]);
  });
});

describe('the verdict', () => {
  test.each([
    ['two of five', 2, 5, 'no-quorum'],
    ['three of five', 3, 5, 'valid'],
    ['nobody', 0, 5, 'no-quorum'],
    ['five papers of four issued', 5, 4, 'more-papers-than-issued'],
  ])('%s → %s', (_what, papers, issued, verdict) => {
    const result = count(
      Array.from({ length: papers }, () => 'a'),
      {},
      issued,
    );
    expect(result.verdict).toBe(verdict);
    if (verdict !== 'valid') expect(result.items.every(({ outcome }) => outcome === 'fails')).toBe(true);
  });

  test('half is not more than half', () => {
    const groups = [{ id: 'council', name: '主席会议', weight: 1, members: 6 }];
    expect(count(['a', 'a', 'a'], { groups }).verdict).toBe('no-quorum');
  });
});

describe('points', () => {
  const scored = {
    method: 'score' as const,
    places: null,
    passes: { percent: 75, of: 'papers' as const },
    items: [{ id: 'unit', label: '住房局' }],
    criteria: [
      { id: 'lead', label: '组织领导', maximum: 10, weight: 40 },
      { id: 'result', label: '办理成效', maximum: 20, weight: 60 },
    ],
    groups: [
      { id: 'council', name: '主席会议', weight: 3, members: 2 },
      { id: 'members', name: '委员', weight: 1, members: 2 },
    ],
  };
  const from = (group: string, lead: number, result: number) => ({ group, choices: { unit: { lead, result } } });

  test('criteria by weight, groups by weight, the median beside them', () => {
    const papers = [from('council', 10, 20), from('council', 5, 10), from('members', 0, 10)];
    const { items } = tally(rulesFor(scored), papers, { council: 2, members: 2 });
    // council (100 + 50) / 2 = 75, members 30; (3 · 75 + 30) / 4
    expect(items[0]).toMatchObject({ points: 63.75, median: 50, yes: 3, outcome: 'fails' });
    expect(items[0]?.criteria).toEqual([
      { id: 'lead', mean: 5 },
      { id: 'result', mean: 13.33 },
    ]);
  });

  test('a group that did not score has no share; the order of the papers changes nothing', () => {
    const papers = [from('council', 7, 19), from('council', 9, 13), { group: 'members', choices: {} }];
    const one = tally(rulesFor(scored), papers, { council: 2, members: 2 });
    expect(one).toEqual(tally(rulesFor(scored), papers.toReversed(), { council: 2, members: 2 }));
    expect(one.items[0]).toMatchObject({ points: 80, abstain: 1, outcome: 'passes' });
  });
});
