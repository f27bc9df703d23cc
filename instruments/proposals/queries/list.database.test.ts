// Pages complete and without repeats, filters, turns, and the indexes that carry them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import { listSorts, type ProposalList, type Today } from '../contract.ts';
import type { Who } from '../factory-committee.ts';
import { type AskingFixture, askingFixture } from './asking-fixture.ts';
import { all, conditionsOf, fromProposals, type ListFilters } from './list-conditions.ts';
import { orderBy } from './list-order.ts';
import { manyCases } from './many-cases-fixture.ts';

const many = 5000;
let database: TestDatabase;
let home: AskingFixture;
let crowd: AskingFixture;
const cases: Record<string, string> = {};

beforeAll(async () => {
  database = await testDatabase();
  crowd = await askingFixture(database);
  home = await askingFixture(database);
  await manyCases(database, crowd.committee, many);
  cases.draft = (await home.draft()).id;
  cases.cosigning = (await home.cosigning()).id;
  cases.submitted = (await home.submitted()).id;
  cases.preReviewed = (await home.preReviewed()).id;
  cases.assignmentDrafted = (await home.assignmentDrafted()).id;
  cases.handling = (await home.handling()).id;
  cases.delivered = (await home.delivered()).caseId;
});

afterAll(() => database.end());

const nameOf = (id: string) => Object.keys(cases).find((name) => cases[name] === id) ?? id;
const list = (who: Who, parameters: object = {}) => home.ask<ProposalList>('list', who, parameters);
const namesIn = async (who: Who, parameters: object) =>
  (await list(who, parameters)).items.map(({ id }) => nameOf(id)).sort();

describe('pages', () => {
  it.each(listSorts)('by %s: every case once, in order, none lost among equals', async (sort) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    let total = 0;
    do {
      const page: ProposalList = await crowd.ask('list', 'officer', {
        sort,
        limit: 100,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
      total = page.total;
    } while (cursor);
    expect([seen.length, new Set(seen).size, total]).toEqual([many, many, many]);
  });

  it('a cursor of another order is refused', async () => {
    const { nextCursor } = await crowd.ask<ProposalList>('list', 'officer', { limit: 5, sort: 'due' });
    expect(await crowd.refusal('list', 'officer', { cursor: nextCursor })).toBe('input-invalid');
  });
});

describe('who finds what on their lists', () => {
  it.each([
    ['lead', { mine: 'turn' }, ['delivered', 'draft']],
    ['li', { mine: 'turn' }, []],
    ['zhao', { mine: 'turn' }, ['cosigning']],
    ['zhao', { mine: 'invited' }, ['cosigning']],
    ['officer', { mine: 'turn' }, ['submitted']],
    ['head', { mine: 'turn' }, ['assignmentDrafted', 'preReviewed']],
    ['supervisor', { mine: 'turn' }, ['assignmentDrafted']],
    ['contact', { mine: 'turn' }, ['delivered', 'handling']],
    ['otherContact', { mine: 'turn' }, ['handling']],
    ['leader', { mine: 'turn' }, []],
    ['stranger', {}, []],
    ['thirdContact', { mine: 'unit' }, []],
    ['contact', { mine: 'unit' }, ['delivered', 'handling']],
    ['convenor', {}, ['assignmentDrafted', 'delivered', 'handling']],
    ['convenor', { words: '受理窗口' }, ['delivered']],
    ['officer', { words: '会办秘密' }, []],
    ['lead', { states: 'draft,nonsense' }, ['draft']],
    ['officer', { classLetter: 'A' }, ['delivered']],
    ['officer', { classLetter: '\0' }, []],
  ] as const)('%s with %o: %o', async (who, parameters, expected) => {
    expect(await namesIn(who, parameters)).toEqual(expected);
  });

  it('a found case brings the passage with its marks', async () => {
    const { items } = await list('convenor', { words: '受理窗口' });
    const { text, marks } = items[0]!.excerpt!;
    expect(marks.map(([start, end]) => text.slice(start, end))).toContain('受理窗口');
  });

  it('words that nobody could find, and signs, find nothing and harm nothing', async () => {
    for (const words of ["'; drop table", '-电梯', '，。', '\0', "a' & !b", '"'.repeat(200)]) {
      expect((await list('officer', { words })).total, words).toBe(0);
    }
  });
});

describe('today', () => {
  it.each([
    ['lead', ['delivered', 'draft']],
    ['officer', ['submitted']],
    ['supervisor', ['assignmentDrafted']],
    ['contact', ['delivered', 'handling']],
  ] as const)('%s has to decide %o', async (who, expected) => {
    const found = await home.ask<Today>('today', who);
    expect(found.decide.map(({ id }) => nameOf(id)).sort()).toEqual(expected);
    expect(found.counts.decide).toBe(expected.length);
  });

  it('the stacks share no case and count what they hold', async () => {
    for (const who of ['lead', 'officer', 'supervisor', 'contact', 'stranger'] as const) {
      const { decide, waiting, fresh, counts } = await home.ask<Today>('today', who);
      const ids = [...decide, ...waiting, ...fresh].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([decide.length, waiting.length, fresh.length]).toEqual([counts.decide, counts.waiting, counts.fresh]);
    }
  });

  it('never more than twenty to a stack', async () => {
    const { decide, waiting, counts } = await crowd.ask<Today>('today', 'officer');
    expect([decide.length, waiting.length]).toEqual([20, 20]);
    expect(counts.decide).toBeGreaterThan(1000);
  });
});

describe('what it costs', () => {
  it.each([
    ['list', {}, 2],
    ['list', { words: '电梯' }, 3],
    ['today', {}, 4],
    ['choices', {}, 4],
    ['people', { words: 'li' }, 1],
    ['statistics', {}, 2],
    ['commitments', { show: 'all' }, 6],
  ] as const)('%s %o: %i questions', async (name, parameters, count) => {
    expect(await home.countQueries(name, 'officer', parameters)).toBeLessThanOrEqual(count);
  });

  async function planOf(who: Who, filters: ListFilters): Promise<string> {
    const actor = await crowd.committee.actor(who);
    return database.asTenant(actor.tenantId, async (tx) => {
      const conditions = conditionsOf({ actor, today: '2026-11-24' }, filters);
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select "case".id ${fromProposals}
        where ${all(conditions)} order by ${orderBy('updated')} limit 50`.execute(tx);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  }

  it.each([
    ['officer', { states: 'filed' }, 'case_list'],
    ['otherContact', { mine: 'turn' }, 'undertaking_of_unit'],
    ['otherContact', { mine: 'unit' }, 'case_party_pkey'],
    ['officer', { words: '电梯' }, 'case_pkey'],
  ] as const)('%s with %o goes by %s', async (who, filters, index) => {
    const plan = await planOf(who, filters);
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan on "case"');
  });
});
