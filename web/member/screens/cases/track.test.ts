import { describe, expect, it } from 'vitest';
import { trackOf } from './track.ts';

const entry = (name: string, at: string) => ({ name, at, actor: '', onBehalfOf: null, params: {} });

describe('the way of a proposal', () => {
  it('being handled → filed and assigned are done, the reply is worked on', () => {
    const timeline = [entry('proposal.drafted', '1'), entry('proposal.submitted', '2'), entry('proposal.filed', '3')];
    expect(trackOf({ state: 'handling', timeline }).map(({ step }) => step)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'current',
      'ahead',
      'ahead',
    ]);
  });

  it('not filed → shows how far it came and where it ended', () => {
    const timeline = [
      entry('proposal.drafted', '1'),
      entry('proposal.submitted', '2'),
      entry('proposal.not-filed', '3'),
    ];
    expect(trackOf({ state: 'not-filed', timeline })).toEqual([
      { key: 'draft', step: 'done', at: '1' },
      { key: 'submitted', step: 'done', at: '2' },
      { key: 'not-filed', step: 'current', at: '3' },
    ]);
  });

  it('closed → everything is done', () => {
    expect(trackOf({ state: 'closed', timeline: [] }).every(({ step }) => step === 'done')).toBe(true);
  });
});
