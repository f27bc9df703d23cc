// What became of one's report, step by step: printed, sent up, adopted, instructed, handled, answered. Of an instruction the
// author learns what the committee's setting says; of an answer what was cleared for them.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { actingPersonId, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { openField } from '#platform/encryption';
import { type Refusal, refuse } from '#platform/errors';
import { type TrackStep, type TrackView, trackView } from '../../contract/upward.ts';
import type { ReportState } from '../../contract/vocabulary.ts';
import { reader } from '../../instructions/reader.ts';
import { readsText } from '../../instructions/rules.ts';
import { reportLifecycle } from '../../reports/lifecycle.ts';
import { readReport } from '../../reports/storage.ts';
import { seesReport } from '../../reports/subject.ts';
import { informationNumbers } from '../../settings.ts';
import { deskReaders, seesDesk, writers } from '../../who-sees.ts';
import { arrivalOf } from '../storage.ts';

type Row = TrackStep & { place: number };

/** One SQL query: dates and names of what was done with the issues this report is part of. */
async function plainSteps({ tx }: QueryContext, reportId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`with mine as (select s.issue_id, s.tenant_id from information_issue_source s
      join information_issue i on i.tenant_id = s.tenant_id and i.case_id = s.issue_id and i.issued_on is not null
      where s.tenant_id = app.tenant_id() and s.report_id = ${reportId})
    select 'printed' as kind, i.issued_on as on, 'own' as level, null as form, '' as who, k.number as text, 1 as place
      from mine join information_issue i on i.tenant_id = mine.tenant_id and i.case_id = mine.issue_id
        join "case" k on k.tenant_id = i.tenant_id and k.id = i.case_id
    union all select 'sent-up', g.sent_on, g.level, null, g.receiver, '', 2
      from mine join information_sending g on g.tenant_id = mine.tenant_id and g.issue_id = mine.issue_id
    union all select 'adopted', a.adopted_on, a.level, a.form, a.receiver, a.document, 3
      from mine join information_adoption a on a.tenant_id = mine.tenant_id and a.issue_id = mine.issue_id
      where a.withdrawn_at is null`.execute(tx);
  return rows;
}

interface InstructionRow {
  id: string;
  level: TrackStep['level'];
  leader: string;
  givenOn: string;
  secrecy: 'open' | 'internal' | 'restricted';
  sealedText: string | null;
  recordedBy: string | null;
  showsText: boolean;
  unit: string;
  transferredOn: string | null;
  clearedText: string;
  clearedOn: string | null;
}

async function instructionsOf({ tx }: QueryContext, reportId: string): Promise<InstructionRow[]> {
  const { rows } =
    await sql<InstructionRow>`select n.case_id as id, n.level, n.leader, n.given_on as "givenOn", n.secrecy,
      n.sealed_text as "sealedText", n.recorded_by as "recordedBy", n.shows_text as "showsText", coalesce(u.name, '') as unit,
      (n.signed_for_at at time zone 'Asia/Shanghai')::date as "transferredOn", n.cleared_text as "clearedText",
      (n.cleared_at at time zone 'Asia/Shanghai')::date as "clearedOn"
    from information_issue_source s join information_instruction n on n.tenant_id = s.tenant_id and n.issue_id = s.issue_id
      join "case" k on k.tenant_id = n.tenant_id and k.id = n.case_id
      left join unit u on u.tenant_id = n.tenant_id and u.id = n.unit_id
    where s.tenant_id = app.tenant_id() and s.report_id = ${reportId} and k.state <> 'withdrawn'
    order by n.given_on, n.case_id`.execute(tx);
  return rows;
}

function stepsOf(context: QueryContext, row: InstructionRow, isAuthor: boolean): Row[] {
  const { actor, settings } = context;
  const isOffice = seesDesk(actor) || hasRole(actor, ['supervision-officer']);
  const authorsLearn = settings.get(informationNumbers.authorsLearn);
  if (!isOffice && authorsLearn === 'nothing' && row.clearedOn === null) return [];
  const reading = { ...row, authorsLearn, officersRead: settings.get(informationNumbers.officersRead) };
  const reads = readsText(reader(actor, { recordedBy: row.recordedBy, unitId: null }, isAuthor), reading);
  const place = { tenantId: actor.tenantId, rowId: row.id };
  const text = reads && row.sealedText !== null ? openField(row.sealedText, place) : '';
  const { level, unit } = row;
  const named = isOffice || (authorsLearn === 'openText' && row.secrecy === 'open') ? row.leader : '';
  const plain = { level, form: null };
  return [
    { kind: 'instructed', on: row.givenOn, ...plain, who: named, text, place: 4 },
    ...(row.transferredOn
      ? [{ kind: 'transferred' as const, on: row.transferredOn, ...plain, who: unit, text: '', place: 5 }]
      : []),
    ...(row.clearedOn
      ? [{ kind: 'answered' as const, on: row.clearedOn, ...plain, who: unit, text: row.clearedText, place: 6 }]
      : []),
  ];
}

const inOrder = (one: Row, other: Row) =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : one.place - other.place || (one.who < other.who ? -1 : 1);

async function shareOf({ tx }: QueryContext, reportId: string): Promise<number | null> {
  const { rows } = await sql<{ share: number }>`select s.share from information_issue_source s join information_issue i
      on i.tenant_id = s.tenant_id and i.case_id = s.issue_id and i.issued_on is not null
    where s.tenant_id = app.tenant_id() and s.report_id = ${reportId} limit 1`.execute(tx);
  return rows[0]?.share ?? null;
}

export const trackQuery = defineQuery({
  name: 'information-reports.track',
  parameters: z.object({ id: z.uuid() }),
  answer: trackView,
  who: [...writers, ...deskReaders],
  async ask(context, { id }): Promise<TrackView | Refusal> {
    const { tx, actor } = context;
    const record = await readCase(tx, id);
    const report = record?.kind === reportLifecycle.kind ? await readReport(tx, id) : null;
    if (!record || !report || !seesReport(actor, record.state as ReportState, report)) return refuse('not-found');
    const isAuthor = report.authorId !== null && report.authorId === actingPersonId(actor);
    const instructed = await instructionsOf(context, id);
    const rows = [...(await plainSteps(context, id)), ...instructed.flatMap((row) => stepsOf(context, row, isAuthor))];
    const arrival = seesDesk(actor) ? await arrivalOf(tx, id) : null;
    return {
      ...{ reportId: id, share: await shareOf(context, id) },
      steps: rows.sort(inOrder).map(({ place: _, ...step }) => step),
      arrival: arrival && { committee: arrival.committee, number: arrival.number, authors: [...arrival.authors] },
    };
  },
});
