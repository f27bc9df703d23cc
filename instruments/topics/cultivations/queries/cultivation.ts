// One cultivation: what the team has written is for the team; the keepers of the pool see how far it is.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { type CaseRecord, partiesOf, readCase, sourcesOf } from '#kernel/cases';
import { sql, type Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type AdviceView, type CultivationView, cultivationView, type NoteView } from '../../contract/cultivations.ts';
import type { CultivationState } from '../../contract/vocabulary.ts';
import { grownFrom } from '../../grown-from.ts';
import { saidAbilities } from '../../say.ts';
import { cultivationLifecycle } from '../lifecycle.ts';
import { countsOf, milestonesOf, readCultivation } from '../storage.ts';
import { idsIn, isInTeam, seesCultivation, type TeamMember, teamCapacities, teamIn } from '../team.ts';

interface Written {
  notes: NoteView[];
  advice: AdviceView[];
}

const iso = (at: string): string => new Date(at).toISOString();

async function writtenOf(tx: Transaction, caseId: string): Promise<Written> {
  const { rows } = await sql<Written>`select
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'heldOn', n.held_on, 'text', n.text, 'by', n.by_name,
          'at', n.at, 'sources', n.sources, 'files', coalesce((select jsonb_agg(jsonb_build_object('id', f.id,
            'name', f.name)) from file f where f.tenant_id = n.tenant_id and f.id = any(n.file_ids)), '[]'))
          order by n.held_on desc, n.id desc)
        from cultivation_note n where n.tenant_id = app.tenant_id() and n.case_id = ${caseId}), '[]') as notes,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'by', a.by_name, 'at', a.at,
          'answer', a.answer, 'response', a.response) order by a.id desc)
        from cultivation_advice a where a.tenant_id = app.tenant_id() and a.case_id = ${caseId}), '[]') as advice`.execute(
    tx,
  );
  const { notes = [], advice = [] } = rows[0] ?? {};
  return {
    notes: notes.map((note) => ({ ...note, at: iso(note.at) })),
    advice: advice.map((one) => ({ ...one, at: iso(one.at) })),
  };
}

async function namesOf(tx: Transaction, team: readonly TeamMember[]): Promise<Map<string, string>> {
  const ids = team.map(({ personId }) => personId);
  const { rows } = await sql<{ id: string; name: string }>`select id, name from person
    where tenant_id = app.tenant_id() and id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function timelineOf(tx: Transaction, caseId: string): Promise<CultivationView['timeline']> {
  const events = await eventsOfCase(tx, caseId);
  return events.map(({ at, name, actorName }) => ({ at, name, actor: actorName }));
}

async function viewOf(
  context: QueryContext,
  record: CaseRecord,
  team: readonly TeamMember[],
): Promise<CultivationView> {
  const { tx, actor, today } = context;
  const { id, version, title } = record;
  const state = record.state as CultivationState;
  const names = await namesOf(tx, team);
  const milestones = await milestonesOf(tx, id);
  const isMine = isInTeam(actor, team);
  const written = isMine ? await writtenOf(tx, id) : null;
  const [next] = milestones.filter(({ reachedAt }) => !reachedAt).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const { idea = '', reason = '' } = (await readCultivation(tx, id)) ?? {};
  const facts = { authorCount: idsIn(team, 'author').length, ...(await countsOf(tx, id)) };
  return {
    ...{ id, version, state, title, idea, reason, isMine, updatedAt: record.updatedAt.toISOString() },
    authors: idsIn(team, 'author').flatMap((one) => names.get(one) ?? []),
    next: next ? { text: next.text, dueOn: next.dueOn } : null,
    team: team.map((one) => ({ ...one, name: names.get(one.personId) ?? '' })),
    milestones: milestones.map(({ reachedAt, ...milestone }) => ({
      ...milestone,
      reachedAt: reachedAt?.toISOString() ?? null,
      isLate: reachedAt === null && milestone.dueOn < today,
    })),
    notes: written?.notes ?? null,
    advice: written?.advice ?? null,
    sources: await sourcesOf(tx, id),
    proposals: await grownFrom(tx, actor, id),
    timeline: isMine ? await timelineOf(tx, id) : [],
    abilities: saidAbilities(context, cultivationLifecycle, { state, facts, capacities: teamCapacities(actor, team) }),
  };
}

/** Ten SQL queries at most. */
export const topicCultivation = defineQuery({
  name: 'topics.cultivation',
  parameters: z.object({ id: z.uuid() }),
  answer: cultivationView,
  async ask(context, { id }): Promise<CultivationView | Refusal> {
    const record = await readCase(context.tx, id);
    if (record?.kind !== cultivationLifecycle.kind) return refuse('not-found');
    const team = teamIn(await partiesOf(context.tx, id));
    return seesCultivation(context.actor, team) ? viewOf(context, record, team) : refuse('not-found');
  },
});
