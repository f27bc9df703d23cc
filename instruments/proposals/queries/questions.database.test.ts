// The smaller questions: revisions, choices, people, staff of a unit, statistics, promises.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import type { Choices, revisions, Statistics } from '../contract.ts';
import type { Who } from '../factory-committee.ts';
import { type AskingFixture, askingFixture } from './asking-fixture.ts';
import type { CommitmentList, People, UnitStaff } from './contract.ts';

let database: TestDatabase;
let home: AskingFixture;
let revised: string;
let answered: string;

beforeAll(async () => {
  database = await testDatabase();
  home = await askingFixture(database);
  revised = (await home.returned()).id;
  await home.done('proposals.save', 'lead', { id: revised, input: { title: '关于给旧小区加装电梯的提案' } });
  await home.done('proposals.submit', 'lead', { id: revised });
  answered = (await home.delivered()).caseId;
});

afterAll(() => database.end());

describe('revisions', () => {
  it('each is read against the one before', async () => {
    const { revisions: found } = await home.ask<z.infer<typeof revisions>>('revisions', 'officer', {
      id: revised,
    });
    expect(found.map(({ revision, by, changes }) => [revision, by, changes?.map(({ part }) => part)])).toEqual([
      [1, '王晓明', undefined],
      [2, '王晓明', ['title']],
    ]);
    expect(found[1]?.changes?.[0]?.segments).toContainEqual({ kind: 'removed', text: '老旧' });
  });

  it.each([
    ['lead', null],
    ['officer', null],
    ['council', null],
    ['convenor', 'not-found'],
    ['contact', 'not-found'],
    ['supervisor', 'not-found'],
    ['stranger', 'not-found'],
  ] as const)('%s of an answered proposal: %s', async (who, expected) => {
    expect(await home.refusal('revisions', who, { id: answered })).toBe(expected);
  });
});

describe('people', () => {
  const named = async (who: Who, words: string) =>
    (await home.ask<People>('people', who, { words })).people.map(({ name }) => name);

  it.each([
    ['李', ['李青']],
    ['li', ['李青']],
    ['%', ['陈安', '李青', '赵远']],
    ['周敏', []],
    ["'; --", ['陈安', '李青', '赵远']],
  ])('the lead typing 「%s」 is offered %o', async (words, expected) => {
    expect((await named('lead', words)).sort()).toEqual([...expected].sort());
  });

  it('answers hold no phone, and units may not ask', async () => {
    const answer = await home.ask<People>('people', 'lead', { words: '' });
    expect(Object.keys(answer.people[0] ?? {}).sort()).toEqual(['id', 'name', 'post', 'sector']);
    expect(await home.refusal('people', 'contact')).toBe('not-permitted');
  });
});

describe('staff of a unit', () => {
  it('by what they may be appointed for', async () => {
    const staff = await home.ask<UnitStaff>('unit-staff', 'contact', {
      unitId: home.committee.units.housing,
    });
    expect([staff.leaders, staff.drafters, staff.contacts].map(([one]) => one?.name)).toEqual([
      '卫东来',
      '褚宁',
      '冯涛',
    ]);
  });

  it.each([
    ['contact', null],
    ['supervisor', null],
    ['officer', null],
    ['otherContact', 'not-found'],
    ['lead', 'not-found'],
    ['stranger', 'not-found'],
  ] as const)('%s asking: %s', async (who, expected) => {
    expect(await home.refusal('unit-staff', who, { unitId: home.committee.units.housing })).toBe(expected);
  });
});

it('choices are what there is today, and the bodies one may write for', async () => {
  const choices = await home.ask<Choices>('choices', 'sealKeeper');
  expect(choices.categories.map(({ name }) => name).sort()).toEqual(['民生', '经济'].sort());
  expect(choices.units).toContainEqual(expect.objectContaining({ shortName: '青川市住房局', initials: 'qcszfj' }));
  expect(choices.units).toHaveLength(3);
  expect(choices.bodies.map(({ name }) => name)).toEqual(['青川市工商联']);
  expect(choices.sessions.map(({ name, isOpen }) => [name, isOpen])).toEqual([['九届五次', true]]);
  expect(choices.classLetters).toEqual(['A', 'B', 'C']);
});

describe('statistics', () => {
  const tableFor = async (who: Who, wanted: string) => {
    const found = await home.ask<Statistics>('statistics', who);
    return found.tables.find(({ key }) => key === wanted);
  };

  it('each table names its counting unit and adds up', async () => {
    const { sessionName, tables } = await home.ask<Statistics>('statistics', 'officer');
    expect(sessionName).toBe('九届五次');
    expect(tables.map(({ key, countingUnit, total }) => [key, countingUnit, total])).toEqual([
      ['state', 'proposal', 2],
      ['category', 'proposal', 2],
      ['sphere', 'proposal', 2],
      ['kind', 'proposal', 2],
      ['unit', 'undertaking', 2],
      ['class', 'reply', 1],
      ['rating', 'rating', 1],
    ]);
  });

  it('who was asked and kept silent is counted apart', async () => {
    expect((await tableFor('officer', 'rating'))?.rows).toEqual([{ key: 'silence', label: null, count: 1 }]);
  });

  it('a member counts only what a member sees, and few ratings not at all', async () => {
    expect((await tableFor('convenor', 'state'))?.total).toBe(1);
    expect((await tableFor('convenor', 'rating'))?.rows).toEqual([]);
    expect((await tableFor('stranger', 'state'))?.total).toBe(0);
  });
});

describe('promises', () => {
  const found = (who: Who, parameters: object = {}) => home.ask<CommitmentList>('commitments', who, parameters);

  it.each([
    ['officer', { show: 'open' }, 1],
    ['convenor', { show: 'open' }, 1],
    ['contact', { show: 'open' }, 1],
    ['officer', { show: 'overdue' }, 0],
    ['officer', { show: 'open', dueBy: '2026-12-09' }, 0],
    ['officer', { show: 'verified' }, 0],
    ['thirdContact', { show: 'all' }, 0],
    ['stranger', { show: 'all' }, 0],
  ] as const)('%s with %o sees %i', async (who, parameters, count) => {
    const { items, total } = await found(who, parameters);
    expect([items.length, total]).toEqual([count, count]);
  });

  it('who has promised may show evidence, and nobody else', async () => {
    const verbs = async (who: Who) => (await found(who)).items[0]?.abilities.map(({ verb }) => verb);
    expect([await verbs('contact'), await verbs('lead'), await verbs('convenor')]).toEqual([['give-evidence'], [], []]);
  });

  it('a forged cursor is refused', async () => {
    expect(await home.refusal('commitments', 'officer', { cursor: 'x' })).toBe('input-invalid');
  });
});
