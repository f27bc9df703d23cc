// One year for named staff: its members in the order of their names, points to decide, what may be done.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { generalCapacities, hasRole } from '#kernel/permissions';
import type { RuleSet } from '#kernel/scoring';
import { refuse } from '#platform/errors';
import { abilityViews } from '../ability-views.ts';
import { awardsOf } from '../award-storage.ts';
import {
  type AwardView,
  deciders,
  namedStaff,
  sheetView,
  type YearState,
  type YearView,
  yearView,
} from '../contract.ts';
import { yearLifecycle } from '../lifecycle.ts';
import { rankingSetting } from '../ranking.ts';
import { coversYear, deciderProblem } from '../rules.ts';
import { sheetViewOf } from '../sheet-view.ts';
import { listRules, listYears, readYear, type Year } from '../storage.ts';
import { yearFacts } from '../subject.ts';
import { countedYear, yearMembers } from '../year-list.ts';
import { rulesRowOf } from './overview.ts';

async function awardViews({ tx, actor }: QueryContext, year: Year, { items }: RuleSet): Promise<AwardView[]> {
  const mayDecide = hasRole(actor, deciders) && year.state !== 'sealed';
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return (await awardsOf(tx, year.caseId)).map((award) => ({
    ...{ id: award.id, personId: award.personId, name: award.name, item: names.get(award.itemId) ?? award.itemId },
    ...{ points: award.points, doneOn: award.doneOn, reason: award.reason, proposedBy: award.proposedByName },
    file: award.fileId ? { id: award.fileId, name: award.fileName ?? '' } : null,
    ...{ outcome: award.outcome, decidedBy: award.decidedByName, note: award.note },
    mayDecide: mayDecide && award.outcome === null && deciderProblem(award, actor.personId) === null,
  }));
}

async function rulesOf({ tx }: QueryContext, year: Year): Promise<Pick<YearView, 'rules' | 'otherRules'>> {
  const all = await listRules(tx);
  const inForce = all.filter(({ state, caseId }) => state === 'in-force' && caseId !== year.rulesId);
  const own = all.find(({ caseId }) => caseId === year.rulesId);
  return {
    rules: rulesRowOf(own!),
    otherRules: inForce.filter((one) => coversYear(one, year.year) === null).map(rulesRowOf),
  };
}

export const yearQuery = defineQuery({
  name: 'assessments.year',
  parameters: z.object({ id: z.uuid() }),
  answer: yearView,
  who: namedStaff,
  async ask(context, { id }) {
    const { tx, actor, today, translate, settings } = context;
    const year = await readYear(tx, id);
    const record = await readCase(tx, id);
    if (!year || !record) return refuse('not-found');
    const counted = await countedYear(tx, year);
    const { ruleSet } = counted.rules;
    const state = year.state as YearState;
    const meeting = {
      state,
      facts: await yearFacts({ tx, today }, year),
      capacities: generalCapacities(actor),
    };
    return {
      ...{ id, version: record.version, year: year.year, title: year.title, state, from: year.from, until: year.until },
      frozenAt: year.frozenAt?.toISOString() ?? null,
      sealedAt: year.sealedAt?.toISOString() ?? null,
      ...(await rulesOf(context, year)),
      awardItems: ruleSet.items.flatMap(({ id: itemId, name, award }) =>
        award ? [{ id: itemId, name, most: award.most, least: award.least ?? 0 }] : [],
      ),
      members: yearMembers(counted),
      awards: await awardViews(context, year, ruleSet),
      isRanked: settings.get(rankingSetting),
      abilities: abilityViews(abilities(yearLifecycle, meeting), translate),
    };
  },
});

export const sheetQuery = defineQuery({
  name: 'assessments.sheet',
  /** The assessment itself, or that of a year: a line of the duty file knows only its day. */
  parameters: z.object({
    id: z.uuid().optional(),
    year: z.coerce.number().int().min(1950).max(2200).optional(),
    personId: z.uuid(),
  }),
  answer: sheetView,
  who: namedStaff,
  async ask({ tx, actor }, { id, year: wanted, personId }) {
    const year = id ? await readYear(tx, id) : (await listYears(tx)).find((one) => one.year === wanted);
    if (!year) return refuse('not-found');
    const mayReopen = hasRole(actor, deciders);
    return (await sheetViewOf(tx, year, { personId, mayReopen })) ?? refuse('not-found');
  },
});
