// Questions about the ladder; whoever may not know gets the answer of what is not there.
import * as z from 'zod';
import { defineQuery, type Query, type QueryContext } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { type DisciplineChoices, disciplineChoices, disciplineList, disciplineView, suggestions } from '../contract.ts';
import { disciplineLifecycle } from '../lifecycle.ts';
import { listCases, readDiscipline } from '../storage.ts';
import { capacitiesOn, hiddenQuery } from '../who-sees.ts';
import { suggestionsOf } from './suggestions.ts';
import { deedChoice, viewOf } from './view-of.ts';

const caseQuery = defineQuery({
  name: 'discipline.case',
  parameters: z.object({ id: z.uuid() }),
  answer: disciplineView,
  async ask(context, { id }) {
    const record = await readCase(context.tx, id);
    if (record?.kind !== disciplineLifecycle.kind) return refuse('not-found');
    const found = await readDiscipline(context.tx, id);
    const capacities = found && capacitiesOn(context.actor, found.personId);
    return found && capacities ? viewOf(context, { record, found, capacities }) : refuse('not-found');
  },
});

/** A member's own; for everybody else an empty list, as for a member without any. */
const mineQuery = defineQuery({
  name: 'discipline.mine',
  parameters: z.object({}),
  answer: disciplineList,
  async ask({ tx, actor }) {
    if (!actor.personId || actor.onBehalfOf) return { items: [] };
    return { items: (await listCases(tx, actor.personId)).map(({ personId: _, ...item }) => item) };
  },
});

const listQuery = defineQuery({
  name: 'discipline.list',
  parameters: z.object({}),
  answer: disciplineList,
  async ask({ tx, actor }) {
    const cases = await listCases(tx, null);
    return {
      items: cases.filter(({ personId }) => personId !== actor.personId).map(({ personId: _, ...item }) => item),
    };
  },
});

const suggestionQuery = defineQuery({
  name: 'discipline.suggestions',
  parameters: z.object({}),
  answer: suggestions,
  ask: async (context) => ({ items: await suggestionsOf(context) }),
});

async function deedsOf(context: QueryContext, personId: string): Promise<DisciplineChoices['deeds']> {
  const { rows } = await sql<{ id: string; kind: string; doneOn: string; caseTitle: string }>`select d.id, d.kind,
      d.done_on as "doneOn", k.title as "caseTitle" from deed d
    join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    where d.tenant_id = app.tenant_id() and d.person_id = ${personId} and d.withdrawn_at is null
      and d.kind = 'activity-missed' order by d.done_on desc, d.id limit 100`.execute(context.tx);
  return rows.map((deed) => deedChoice(context, deed));
}

const choicesQuery = defineQuery({
  name: 'discipline.choices',
  parameters: z.object({ personId: z.uuid().optional() }),
  answer: disciplineChoices,
  async ask(context, { personId }) {
    const { tx, today, actor } = context;
    const { rows: members } = await sql<DisciplineChoices['members'][number]>`select p.id, p.name,
        coalesce(b.name, '') as sector from seat s
      join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
      left join body b on b.tenant_id = s.tenant_id and b.id = s.sector_id
      where s.tenant_id = app.tenant_id() and s.starts_on <= ${today}::date
        and (s.ends_on is null or s.ends_on >= ${today}::date) and p.id is distinct from ${actor.personId}::uuid
      order by p.pinyin, p.id`.execute(tx);
    return { members, deeds: personId ? await deedsOf(context, personId) : [] };
  },
});

export const disciplineQueries: readonly Query[] = [
  ...[caseQuery, mineQuery],
  ...[listQuery, suggestionQuery, choicesQuery].map(hiddenQuery),
];
