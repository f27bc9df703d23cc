import { describe, expect, test } from 'vitest';
import { inspectLifecycle } from '#kernel/lifecycle';
import type { Actor, Role } from '#kernel/permissions';
import { twoWayStates } from '../two-way/contract.ts';
import { twoWayLifecycle } from '../two-way/lifecycle.ts';
import type { DemocraticAppraisal } from './appraisal.ts';
import { conflictsOf, conflictWith } from './conflicts.ts';
import { democraticStates } from './contract.ts';
import { democraticLifecycle } from './lifecycle.ts';
import { planDigest } from './plan-digest.ts';
import { canOpenBallot, type DemocraticFacts, isBallotOver, isSoundPlan, isSoundRoll } from './rules.ts';
import { maySee, maySeeResult, standingOf } from './standing.ts';

test('both tables are sound and know the states of the contract', () => {
  expect(inspectLifecycle(democraticLifecycle)).toEqual([]);
  expect(Object.keys(democraticLifecycle.states)).toEqual([...democraticStates]);
  expect(inspectLifecycle(twoWayLifecycle)).toEqual([]);
  expect(Object.keys(twoWayLifecycle.states)).toEqual([...twoWayStates]);
});

describe('conflict of interest', () => {
  const unit = { id: 'housing', name: '青川市住房和城乡建设局', shortName: '市住建局' };
  const person = { id: 'one', name: '李青', employer: '', unitIds: [] as string[] };

  test.each([
    [{ unitIds: ['housing'] }, 'role'],
    [{ employer: '青川市住房和城乡建设局' }, 'employer'],
    [{ employer: '青川市住房和城乡建设局（质监站）' }, 'employer'],
    [{ employer: '市住建局' }, 'employer'],
    [{ employer: '青川市交通运输局' }, null],
    [{ employer: '青' }, null],
    [{ employer: '' }, null],
  ])('%o → %s', (known, reason) => {
    expect(conflictWith({ ...person, ...known }, unit)).toBe(reason);
  });

  test('somebody steps back for one unit and assesses the others', () => {
    const other = { id: 'transport', name: '青川市交通运输局', shortName: '市交通局' };
    expect(conflictsOf({ ...person, unitIds: ['housing'] }, [unit, other])).toEqual({ housing: 'role' });
  });
});

describe('a plan', () => {
  const plan = {
    criteria: [{ key: 'effect', name: '办理实效', guide: '', most: 100 }],
    groups: [
      { key: 'members', name: '委员', weight: 60 },
      { key: 'proposers', name: '提案者', weight: 40 },
    ],
  };
  const people = (group: string, from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ personId: `p${from + index}`, groupKey: group, conflicts: {} }));
  const assessors = [...people('members', 0, 5), ...people('proposers', 10, 5)];
  const targets = [{ unitId: 'housing', unitName: '住房局' }];
  const roll = { plan, assessors, targets, minimumGroup: 5 };

  test('weights or points that do not come to 100 → is refused', () => {
    expect(isSoundPlan(plan)).toBeNull();
    expect(isSoundPlan({ ...plan, groups: plan.groups.slice(0, 1) })).toMatchObject({ code: 'weights-not-hundred' });
    expect(isSoundPlan({ ...plan, criteria: [{ ...plan.criteria[0]!, most: 90 }] })).toMatchObject({
      code: 'points-not-hundred',
    });
  });

  test('a group that stepping back makes too small → is refused, naming group and unit', () => {
    expect(isSoundRoll(roll)).toBeNull();
    const held = assessors.map((one, index) => (index === 0 ? { ...one, conflicts: { housing: 'role' } } : one));
    expect(isSoundRoll({ ...roll, assessors: held })).toMatchObject({
      code: 'assessor-group-too-small',
      params: { group: '委员', unit: '住房局', members: 4, minimum: 5 },
    });
  });

  test('somebody in two groups, or in none → is refused', () => {
    const twice = [...assessors, { ...assessors[0]!, groupKey: 'proposers' }];
    expect(isSoundRoll({ ...roll, assessors: twice })).toMatchObject({ code: 'assessor-twice' });
    const astray = [...assessors, { personId: 'p99', groupKey: 'nobody', conflicts: {} }];
    expect(isSoundRoll({ ...roll, assessors: astray })).toMatchObject({ code: 'assessor-without-group' });
  });

  test('its digest knows the order of nothing and changes with everything', () => {
    const fixed = { plan, unitIds: ['housing'], assessors, scrutineerIds: ['a', 'b'] };
    expect(planDigest({ ...fixed, assessors: [...assessors].reverse(), scrutineerIds: ['b', 'a'] })).toBe(
      planDigest(fixed),
    );
    const moved = assessors.map((one, index) =>
      index === 0 ? { ...one, conflicts: { housing: 'role' as const } } : one,
    );
    expect(planDigest({ ...fixed, assessors: moved })).not.toBe(planDigest(fixed));
  });
});

test('the ballot opens when every unit has reported, or when its day has passed', () => {
  const facts: DemocraticFacts = {
    ...{ today: '2026-11-24', targetCount: 2, selfChecksDueOn: '2026-11-30', selfChecksMissing: 1 },
    ...{ ballotClosesOn: '2026-12-04', hasSigned: false, isPublished: false },
  };
  expect(canOpenBallot(facts)).toMatchObject({ code: 'self-checks-missing' });
  expect(canOpenBallot({ ...facts, today: '2026-12-01' })).toBeNull();
  expect(canOpenBallot({ ...facts, selfChecksMissing: 0 })).toBeNull();
  expect(isBallotOver(facts)).toMatchObject({ code: 'ballot-still-open' });
  expect(isBallotOver({ ...facts, today: '2026-12-05' })).toBeNull();
});

describe('who sees the result of a unit', () => {
  const actor = (personId: string, role?: Role, unitId: string | null = null): Actor => ({
    ...{ tenantId: 't', accountId: null, personId, name: '', seat: null, placements: [], onBehalfOf: null },
    roles: role ? [{ role, bodyId: null, unitId }] : [],
  });
  const appraisal = {
    targets: [{ unitId: 'housing' }, { unitId: 'transport' }],
    assessors: [{ personId: 'assessor' }],
    scrutineers: [{ personId: 'scrutineer' }],
  } as unknown as DemocraticAppraisal;
  const housing = { state: 'tallied', unitId: 'housing', isPublished: false } as const;
  const sees = (who: Actor, asked: Parameters<typeof maySeeResult>[1] = housing) =>
    maySeeResult(standingOf(who, appraisal), asked);

  test('the council and the unit itself, not another unit, nor an assessor before it is published', () => {
    expect(sees(actor('council', 'chairpersons-council'))).toBe(true);
    expect(sees(actor('contact', 'unit-contact', 'housing'))).toBe(true);
    expect(sees(actor('contact', 'unit-contact', 'transport'))).toBe(false);
    expect(sees(actor('assessor'))).toBe(false);
    expect(sees(actor('assessor'), { ...housing, isPublished: true })).toBe(true);
  });

  test('before the signatures the scrutineers alone, before the count nobody', () => {
    const closed = { ...housing, state: 'ballot-closed' } as const;
    expect(sees(actor('scrutineer'), closed)).toBe(true);
    expect(sees(actor('council', 'chairpersons-council'), closed)).toBe(false);
    expect(sees(actor('scrutineer'), { ...housing, state: 'ballot-open' })).toBe(false);
  });

  test('a draft is the office’s own', () => {
    expect(maySee(standingOf(actor('contact', 'unit-contact', 'housing'), appraisal), 'targets-listed')).toBe(false);
    expect(maySee(standingOf(actor('contact', 'unit-contact', 'housing'), appraisal), 'plan-issued')).toBe(true);
    expect(maySee(standingOf(actor('stranger'), appraisal), 'closed')).toBe(false);
  });
});
