import { expect, it } from 'vitest';
import { trackOf } from './track.ts';

const entry = (name: string, at: string) => ({ name, at, actor: '', onBehalfOf: null, params: {} });
const stepsOf = (places: ReturnType<typeof trackOf>) => places.map(({ key, step }) => `${key} ${step}`);

it('marks what is behind, where it stands and what is ahead', () => {
  expect(stepsOf(trackOf({ state: 'handling', timeline: [] }))).toEqual([
    'submission done',
    'review done',
    'filing done',
    'assignment done',
    'handling current',
    'reply ahead',
    'closing ahead',
  ]);
});

it('dates a step by the last time it was completed', () => {
  const timeline = [
    entry('proposal.submitted', '2026-01-05T02:00:00Z'),
    entry('proposal.returned', '2026-01-06T02:00:00Z'),
    entry('proposal.submitted', '2026-01-07T02:00:00Z'),
  ];
  expect(trackOf({ state: 'submitted', timeline })[0]?.doneAt).toBe('2026-01-07T02:00:00Z');
});

it('closes the row with its own word when a proposal is not filed', () => {
  expect(stepsOf(trackOf({ state: 'not-filed', timeline: [] }))).toEqual([
    'submission done',
    'review done',
    'end current',
  ]);
});

it('leaves nothing ahead once closed', () => {
  expect(trackOf({ state: 'closed', timeline: [] }).every(({ step }) => step === 'done')).toBe(true);
});
