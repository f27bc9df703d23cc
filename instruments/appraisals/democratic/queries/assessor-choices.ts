// Whom the office may put on the roll, by the groups that suggest themselves, with what stands in the way of each.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { ballotNumbers } from '#kernel/ballots';
import { activeUnits } from '#kernel/people';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { ofCaseParameters } from '../../of-case-parameters.ts';
import { leadProposersOf } from '../../two-way/lead-proposers.ts';
import { conflictsOf, type UnitKnown } from '../conflicts.ts';
import { type AssessorChoices, assessorChoices } from '../contract.ts';
import { knownOf } from '../roll-storage.ts';
import { targetsOf } from '../storage.ts';

type Group = AssessorChoices['groups'][number];

async function idsOf({ tx }: QueryContext, found: ReturnType<typeof sql<{ id: string }>>): Promise<string[]> {
  return (await found.execute(tx)).rows.map(({ id }) => id);
}

const holders = (roles: readonly string[], today: string) =>
  sql<{ id: string }>`select distinct person_id as id from role_holding where tenant_id = app.tenant_id()
    and role = any(${[...roles]}::text[]) and starts_on <= ${today}::date
    and (ends_on is null or ends_on >= ${today}::date)`;

const seated = (today: string) =>
  sql<{ id: string }>`select distinct person_id as id from seat where tenant_id = app.tenant_id()
    and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date) limit 1000`;

async function groupOf(
  { tx, today }: QueryContext,
  { key, ids, units }: { key: Group['key']; ids: readonly string[]; units: readonly UnitKnown[] },
): Promise<Group> {
  const people = await knownOf(tx, ids, today);
  const nameOf = (unitId: string) => units.find(({ id }) => id === unitId)?.name ?? '';
  return {
    key,
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      conflicts: Object.entries(conflictsOf(person, units)).map(([unitId, reason]) => ({
        ...{ unitId, reason, unit: nameOf(unitId) },
      })),
    })),
  };
}

export const appraisalAssessorChoices = defineQuery({
  name: 'appraisals.assessor-choices',
  parameters: ofCaseParameters,
  answer: assessorChoices,
  who: ['proposal-officer', 'proposal-committee-head'],
  async ask(context, { id }): Promise<AssessorChoices | Refusal> {
    const { tx, today, settings } = context;
    const targets = await targetsOf(tx, [id]);
    if (targets.length === 0) return refuse('not-found');
    const targetIds = targets.map(({ unitId }) => unitId);
    const units = (await activeUnits(tx)).filter((unit) => targetIds.includes(unit.id));
    const office = ['proposal-committee-head', 'chairpersons-council', 'secretary-general', 'proposal-officer'];
    const wanted = {
      members: await idsOf(context, seated(today)),
      committee: await idsOf(context, holders(office, today)),
      supervision: await idsOf(context, holders(['supervision-officer'], today)),
      proposers: await leadProposersOf(
        tx,
        targets.flatMap(({ proposalIds }) => proposalIds),
      ),
    };
    const groups: Group[] = [];
    for (const [key, ids] of Object.entries(wanted)) {
      groups.push(await groupOf(context, { key: key as Group['key'], ids, units }));
    }
    return { minimumGroup: settings.get(ballotNumbers.minimumGroup), groups };
  },
});
