// Figures and sentences from plain ledgers: every figure is its list; nought and one read as an office writes them.
import { describe, expect, test } from 'vitest';
import type { YearlyReport } from '../contract.ts';
import { allFigures, besideOneAnother, countedTables, wholeTable } from './count.ts';
import { type Figures, figuresOf } from './document/figures.ts';
import { reportDocument } from './document/report-document.ts';
import * as sentences from './document/sentences.ts';
import type { Ledger, ProposalFact, TaskFact } from './facts.ts';

const today = '2026-11-24';
const nothing: Ledger = {
  today,
  ...{ proposals: [], tasks: [], replies: [], consultations: [], ratings: [], commitments: [] },
  ...{ recommendations: [], extensions: [], lookBacks: [] },
};
const proposal = (id: string, change: Partial<ProposalFact> = {}): ProposalFact => ({
  ...{ id, caseId: id, number: id, title: `关于${id}的提案`, proposer: '王晓明', state: 'handling' },
  ...{ kind: 'individual', occasion: 'in-session', categoryId: 'living', category: '民生', sphere: 'society' },
  ...{ classLetter: null, isKey: false, submittedOn: '2026-01-20' },
  ...change,
});
const task = (id: string, caseId: string, change: Partial<TaskFact> = {}): TaskFact => ({
  ...{ id, caseId, unitId: 'housing', unitName: '市住房局', unitSystem: 'government', role: 'sole' },
  ...{ state: 'handling', round: 1, timing: 'open', dueOn: '2026-12-01' },
  ...change,
});

const figuresFor = (ledger: Ledger, last: Ledger | null = null): Figures =>
  figuresOf({ tables: besideOneAnother(countedTables(ledger), { last: last && countedTables(last), live: null }) });

/** A ledger as large as a county's year, varied without chance. */
function aYear(count: number): Ledger {
  const states = [
    'handling',
    'closed',
    'replied',
    'tracking',
    'merged',
    'converted',
    'not-filed',
    'withdrawn',
    'submitted',
  ] as const;
  const kinds = ['individual', 'joint', 'collective'] as const;
  const proposals = Array.from({ length: count }, (_, at) =>
    proposal(`p${at}`, {
      state: states[at % states.length]!,
      kind: kinds[at % kinds.length]!,
      categoryId: at % 7 === 0 ? null : `c${at % 5}`,
      category: at % 7 === 0 ? null : `类别${at % 5}`,
      sphere: at % 7 === 0 ? null : 'society',
      classLetter: at % 2 === 0 ? 'ABC'[at % 3]! : null,
      isKey: at % 30 === 0,
    }),
  );
  const timings = ['in-time', 'late', 'overdue', 'open', null] as const;
  const tasks = proposals.flatMap(({ id }, at) => [
    task(`${id}.1`, id, {
      unitId: `u${at % 9}`,
      unitName: `单位${at % 9}`,
      timing: timings[at % 5]!,
      round: 1 + (at % 3),
    }),
    task(`${id}.2`, id, { unitId: `u${at % 4}`, role: 'co', timing: null }),
  ]);
  const results = ['satisfied', 'basically-satisfied', 'not-satisfied', null] as const;
  return {
    ...nothing,
    proposals,
    tasks,
    replies: tasks.map(({ id, caseId, unitName }) => ({ id, caseId, unitName, classLetter: 'B', deliveredOn: today })),
    ratings: tasks.map(({ id, caseId, unitName }, at) => ({
      ...{ id, caseId, unitName },
      ...{ process: results[at % 4]!, result: results[(at + 1) % 4]! },
    })),
    consultations: tasks.map(({ id, caseId, unitName }, at) => ({
      ...{ id, caseId, unitName, heldOn: today },
      mode: ['visit', 'phone', 'site'][at % 3]!,
    })),
    commitments: tasks.map(({ id, caseId, unitName }, at) => ({
      ...{ id, caseId, unitName, text: '承诺' },
      dueOn: at % 2 ? '2026-11-01' : '2027-01-01',
      state: (['promised', 'evidence-given', 'verified'] as const)[at % 3]!,
    })),
    recommendations: proposals.map(({ id, caseId }, at) => ({
      ...{ id: `${id}.r`, caseId, text: '建议' },
      verdict: ['adopted', 'partly-adopted', 'not-adopted', null][at % 4]!,
    })),
  };
}

describe.each([0, 1, 7, 40, 350])('a year of %i proposals', (count) => {
  const ledger = aYear(count);
  test('every figure is its list; the rows of a table make up the whole of it, each thing in one row', () => {
    for (const [, [whole, ...rows]] of Map.groupBy(allFigures(ledger), ({ table }) => table)) {
      const ids = rows.flatMap(({ facts }) => facts.map(({ id }) => id));
      expect(whole?.row).toBe(wholeTable);
      expect([...ids].sort()).toEqual(whole?.facts.map(({ id }) => id).sort());
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('no sentence, table or chart says nought of nought, or a percent of few', () => {
    const committee = { name: '政协青川市委员会', shortName: '政协青川市' };
    const scope = { sessionId: null, year: 2026, name: '' };
    const report: YearlyReport = {
      ...{ scope, lastScope: null, choices: [], asOf: '2026-11-24T02:00:00Z', kept: null, versions: [] },
      tables: besideOneAnother(countedTables(ledger), { last: null, live: null }),
    };
    const text = JSON.stringify(reportDocument(report, { committee, today, parameters: {} }));
    expect(text).not.toMatch(/(?<!\d)0(件|份|条|项|次|家)|NaN|undefined|\{\w+\}/);
    if (count < 20) expect(text).not.toContain('%');
  });
});

describe('sentences', () => {
  test('nothing came in → one short sentence and no more', () => {
    const figures = figuresFor(nothing);
    expect(sentences.receivedSentences(figures, '上次会议')).toBe('没有收到提案。');
    for (const say of [
      sentences.filedSentences,
      sentences.sphereSentence,
      sentences.assignedSentences,
      sentences.replySentences,
      sentences.ratingSentences,
      sentences.commitmentSentences,
      sentences.problemSentence,
    ])
      expect(say(figures)).toBe('');
  });

  test('one came in and is handled by one unit', () => {
    const figures = figuresFor({ ...nothing, proposals: [proposal('1')], tasks: [task('t', '1')] });
    expect(sentences.receivedSentences(figures, '上次会议')).toBe('共收到提案1件。经审查，予以立案。');
    expect(sentences.filedSentences(figures)).toBe('立案的提案都由委员提出。提案都在大会期间提出。');
    expect(sentences.sphereSentence(figures)).toBe('内容都属于社会建设。');
    expect(sentences.assignedSentences(figures)).toBe('立案的提案交由1家单位独立承办。');
    expect(sentences.replySentences(figures)).toBe('答复期限未到。');
  });

  test('some are filed, some not → parts without the empty ones', () => {
    const proposals = [proposal('1'), proposal('2'), proposal('3', { state: 'merged' })];
    expect(sentences.receivedSentences(figuresFor({ ...nothing, proposals }), '')).toBe(
      '共收到提案3件。经审查，立案2件、并案1件。',
    );
  });

  test.each([
    [3, 1, '共收到提案3件，比上次会议多2件。'],
    [1, 3, '共收到提案1件，比上次会议少2件。'],
    [2, 2, '共收到提案2件，与上次会议持平。'],
    [2, 0, '共收到提案2件。'],
  ])('%i now, %i last time → the change in number', (now, last, said) => {
    const of = (count: number) => ({
      ...nothing,
      proposals: Array.from({ length: count }, (_, at) => proposal(`p${at}`)),
    });
    expect(sentences.receivedSentences(figuresFor(of(now), of(last)), '上次会议')).toContain(said);
  });

  test('silence stands apart and is never satisfied', () => {
    const rating = (id: string, result: 'satisfied' | null) => ({
      ...{ id, caseId: '1', unitName: '市住房局', process: result, result },
    });
    const ratings = [rating('a', 'satisfied'), rating('b', null), rating('c', null)];
    expect(sentences.ratingSentences(figuresFor({ ...nothing, ratings }))).toBe(
      '应反馈评价3份，收到1份。对办理过程，为满意；对办理结果，为满意。未反馈的2份单独列出，不计入满意。',
    );
  });
});
