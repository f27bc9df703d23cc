// One matter: what was raised, what was done, what it became and where that stands.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { type CaseRecord, readCase } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type MatterView, matterView } from '../../contract/matters.ts';
import type { MatterResponse, MatterState } from '../../contract/vocabulary.ts';
import { saidAbilities } from '../../say.ts';
import { insideReaders } from '../../who-sees.ts';
import { matterLifecycle } from '../lifecycle.ts';
import { type Matter, originOf, readMatter, turnedInto } from '../storage.ts';
import { matterCapacities, seesMatter } from '../subject.ts';

interface Joined extends Pick<MatterView, 'notes' | 'grown' | 'sources'> {
  receiver: string;
  place: string | null;
  answer: string;
  response: MatterResponse | null;
  responseNote: string;
}

/** One SQL query for all that stands beside it. */
async function joinedTo({ tx }: QueryContext, caseId: string): Promise<Joined> {
  const { rows } = await sql<Joined>`select p.name as receiver, place.title as place, m.answer, m.response,
      m.response_note as "responseNote",
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'text', n.text, 'by', n.by_name,
          'at', to_char(n.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by n.position)
        from place_matter_note n where n.tenant_id = m.tenant_id and n.case_id = m.case_id), '[]') as notes,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'title', k.title, 'number', k.number,
          'state', k.state) order by l.created_at, k.id)
        from case_link l join "case" k on k.tenant_id = l.tenant_id and k.id = l.from_case_id
        where l.tenant_id = m.tenant_id and l.to_case_id = m.case_id and l.kind = 'grown-from'
          and k.state <> 'discarded'), '[]') as grown,
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'title', k.title) order by k.id)
        from case_link l join "case" k on k.tenant_id = l.tenant_id and k.id = l.to_case_id
        where l.tenant_id = m.tenant_id and l.from_case_id = m.case_id and l.kind = 'raised-at'), '[]') as sources
    from place_matter m join person p on p.tenant_id = m.tenant_id and p.id = m.receiver_id
      left join "case" place on place.tenant_id = m.tenant_id and place.id = m.place_id
    where m.tenant_id = app.tenant_id() and m.case_id = ${caseId}`.execute(tx);
  return rows[0]!;
}

async function viewOf(context: QueryContext, record: CaseRecord, matter: Matter): Promise<MatterView> {
  const { tx, actor } = context;
  const { id, version, title } = record;
  const state = record.state as MatterState;
  const joined = await joinedTo(context, id);
  const facts = { turnedInto: await turnedInto(tx, { caseId: id, state, title }) };
  const events = await eventsOfCase(tx, id);
  return {
    ...{ id, version, state, title, ...joined, place: joined.place ?? '' },
    origin: originOf(matter, joined.sources[0]?.kind ?? null),
    ...{ raisedOn: matter.raisedOn, text: matter.text, placeId: matter.placeId },
    isMine: matter.receiverId === actingPersonId(actor),
    timeline: events.map(({ at, name, actorName }) => ({ at, name, actor: actorName })),
    abilities: saidAbilities(context, matterLifecycle, { state, facts, capacities: matterCapacities(actor, matter) }),
  };
}

export const matterQuery = defineQuery({
  name: 'places.matter',
  parameters: z.object({ id: z.uuid() }),
  answer: matterView,
  who: insideReaders,
  async ask(context, { id }): Promise<MatterView | Refusal> {
    const record = await readCase(context.tx, id);
    const matter = record?.kind === matterLifecycle.kind ? await readMatter(context.tx, id) : null;
    return record && matter && seesMatter(context.actor, matter)
      ? viewOf(context, record, matter)
      : refuse('not-found');
  },
});
