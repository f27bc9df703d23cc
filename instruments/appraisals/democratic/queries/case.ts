// One democratic appraisal as one person may see it.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { ballotsOf, ownBallots } from '#kernel/ballots';
import { type CaseRecord, readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { personNames } from '#kernel/people';
import { type Refusal, refuse } from '#platform/errors';
import { ofCaseParameters } from '../../of-case-parameters.ts';
import type { DemocraticAppraisal } from '../appraisal.ts';
import { committeeNamed } from '../committee-named.ts';
import { type DemocraticState, type DemocraticView, democraticView } from '../contract.ts';
import { democraticLifecycle } from '../lifecycle.ts';
import { capacitiesAt } from '../relations.ts';
import { maySee, type Standing, standingOf } from '../standing.ts';
import { readDemocratic, visitsOf, voidsOf } from '../storage.ts';
import { factsOf } from '../subject.ts';
import { proposalsNamed } from './proposals-named.ts';
import { type TargetsRead, targetView } from './target-views.ts';

interface Read {
  readonly record: CaseRecord;
  readonly appraisal: DemocraticAppraisal;
  readonly standing: Standing;
}

async function read({ tx, actor }: QueryContext, id: string): Promise<Read | null> {
  const record = await readCase(tx, id);
  if (record?.kind !== democraticLifecycle.kind) return null;
  const appraisal = await readDemocratic(tx, id);
  if (!appraisal) return null;
  const standing = standingOf(actor, appraisal);
  return maySee(standing, record.state as DemocraticState) ? { record, appraisal, standing } : null;
}

async function targetsRead({ tx }: QueryContext, { record, appraisal, standing }: Read): Promise<TargetsRead> {
  const { targets } = appraisal;
  return {
    ...{ state: record.state as DemocraticState, appraisal, standing },
    ballots: targets.some(({ ballotId }) => ballotId) ? await ballotsOf(tx, record.id) : [],
    visits: await visitsOf(tx, record.id),
    proposals: await proposalsNamed(
      tx,
      targets.flatMap(({ proposalIds }) => proposalIds),
    ),
  };
}

async function peopleOf({ tx, actor }: QueryContext, { appraisal, standing }: Read) {
  const { assessors, scrutineers, targets } = appraisal;
  const held = assessors.filter(({ conflicts }) => Object.keys(conflicts).length > 0);
  const names = await personNames(
    tx,
    [...held, ...scrutineers].map(({ personId }) => personId),
  );
  const unitName = (unitId: string) => targets.find((target) => target.unitId === unitId)?.unitName ?? '';
  const exclusions = held.flatMap(({ personId, conflicts }) =>
    Object.entries(conflicts).map(([unitId, reason]) => ({
      ...{ personId, unitId, reason, unit: unitName(unitId), person: names.get(personId)?.name ?? '' },
    })),
  );
  const seesAll = standing.isOffice || standing.isScrutineer;
  return {
    exclusions: seesAll ? exclusions.map(({ personId: _personId, ...one }) => one) : [],
    ownExclusions: exclusions
      .filter(({ personId }) => personId === actor.personId)
      .map(({ unit, reason }) => ({ unit, reason })),
    scrutineers: scrutineers.map(({ personId, signedAt, remark }) => ({
      ...{ name: names.get(personId)?.name ?? '', signedAt: signedAt?.toISOString() ?? null, remark },
    })),
  };
}

async function ownPapersOf(
  { tx, actor }: QueryContext,
  { record, appraisal }: Read,
): Promise<DemocraticView['ownPapers']> {
  if (record.state !== 'ballot-open' || !actor.personId) return [];
  const open = (await ownBallots(tx, actor.personId)).filter(({ caseId }) => caseId === record.id);
  return open.flatMap(({ id, hasTakenPart }) => {
    const target = appraisal.targets.find(({ ballotId }) => ballotId === id);
    return target ? [{ ballotId: id, unitId: target.unitId, hasReceived: hasTakenPart }] : [];
  });
}

function abilitiesOf(context: QueryContext, { record, appraisal }: Read): DemocraticView['abilities'] {
  const facts = factsOf(context, appraisal);
  const capacities = capacitiesAt(context.actor, appraisal);
  const meeting = { state: record.state as DemocraticState, capacities, facts };
  return abilities(democraticLifecycle, meeting).map(({ verb, isAllowed, refusal }) => ({
    ...{ verb, isAllowed },
    ...(refusal ? { reason: context.translate(`refusals.${refusal.code}`, refusal.params) } : {}),
  }));
}

const bundleAddress = async (context: QueryContext, id: string): Promise<string> =>
  `/api/public/${encodeURIComponent((await committeeNamed(context)).code)}/appraisals/bundle?id=${id}`;

const groupsOf = ({ plan, assessors }: DemocraticAppraisal): DemocraticView['groups'] =>
  (plan?.groups ?? []).map((group) => ({
    ...group,
    members: assessors.filter(({ groupKey }) => groupKey === group.key).length,
  }));

export const democraticCase = defineQuery({
  name: 'appraisals.democratic-case',
  parameters: ofCaseParameters,
  answer: democraticView,
  async ask(context, { id }): Promise<DemocraticView | Refusal> {
    const found = await read(context, id);
    if (!found) return refuse('not-found');
    const { record, appraisal } = found;
    const targets = await targetsRead(context, found);
    const { year, purpose, decision, plan, planDigest, selfChecksDueOn, ballotClosesOn, round } = appraisal;
    return {
      ...{ id, version: record.version, state: record.state as DemocraticState, title: record.title },
      ...{ year, purpose, decision, plan, planDigest, selfChecksDueOn, ballotClosesOn, round },
      groups: groupsOf(appraisal),
      voids: (await voidsOf(context.tx, id)).map((one) => ({
        ...{ round: one.round, reason: one.reason, note: one.note, at: one.at.toISOString() },
      })),
      targets: appraisal.targets.map((target) => targetView(context, targets, target)),
      ...(await peopleOf(context, found)),
      ownPapers: await ownPapersOf(context, found),
      publishedAt: appraisal.publishedAt?.toISOString() ?? null,
      publicationNote: appraisal.publicationNote,
      bundleAddress: appraisal.publishedAt ? await bundleAddress(context, id) : null,
      conclusion: appraisal.conclusion,
      abilities: abilitiesOf(context, found),
    };
  },
});
