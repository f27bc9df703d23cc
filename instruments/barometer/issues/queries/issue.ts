// One issue: how it goes, what is said, all voices with why they stand here, what was corrected and what was made of it.
import { sql as kyselySql } from 'kysely';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { type CaseRecord, type CaseTables, readCase, visibleTo } from '#kernel/cases';
import { type Ability, abilities } from '#kernel/lifecycle';
import { generalCapacities } from '#kernel/permissions';
import type { AbilityView } from '#kernel/recommendations';
import { sql, type Transaction, tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { type IssueState, type IssueView, issueParameters, issueView, type VoiceLine } from '../../contract.ts';
import { issueLifecycle } from '../../lifecycle.ts';
import { isOffice, officeReaders } from '../../who-sees.ts';
import { type Correction, correctionsOf, grownOf, readIssue } from '../storage.ts';
import { lastWeeks, mondayOf, trendOf } from '../weeks.ts';

const weeksShown = 26;

interface VoiceRow extends VoiceLine {
  readonly caseTitle: string;
}

async function visibleAmong({ tx, actor }: QueryContext, cases: readonly { id: string }[]): Promise<Set<string>> {
  const seen = await tables<CaseTables>(tx)
    .selectFrom('case')
    .select('id')
    .where(kyselySql<boolean>`id = any(${cases.map(({ id }) => id)}::uuid[])`)
    .where(visibleTo(actor))
    .execute();
  return new Set(seen.map(({ id }) => id));
}

async function voicesOf(context: QueryContext, issueId: string): Promise<VoiceLine[]> {
  const { tx } = context;
  const { rows } = await sql<VoiceRow>`select v.case_id as id, v.kind, k.title as "caseTitle", v.day, b.words, b.place,
      b.is_by_hand as "isByHand", b.copy_of is not null as "isCopy"
    from barometer_voice b join voice v on v.tenant_id = b.tenant_id and v.case_id = b.voice_id
      join "case" k on k.tenant_id = v.tenant_id and k.id = v.case_id
    where b.tenant_id = app.tenant_id() and b.issue_id = ${issueId} order by v.day desc, v.case_id`.execute(tx);
  const visible = await visibleAmong(context, rows);
  return rows.map(({ caseTitle, ...row }) => ({ ...row, title: visible.has(row.id) ? caseTitle : null }));
}

const said = ({ verb, isAllowed, refusal }: Ability, { translate }: QueryContext): AbilityView =>
  refusal
    ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
    : { verb, isAllowed };

async function correctionViews(tx: Transaction, corrections: readonly Correction[]): Promise<IssueView['corrections']> {
  const last = corrections.find(({ isUndone }) => !isUndone)?.id;
  const others = await Promise.all(
    corrections.map(({ before }) => (before.otherId ? readCase(tx, before.otherId) : null)),
  );
  return corrections.map(({ id, kind, byName, at, before, isUndone }, index) => ({
    ...{ id, kind, by: byName, at: at.toISOString(), voices: before.voices.length, isUndone },
    name: others[index]?.title ?? before.name,
    mayUndo: id === last,
  }));
}

async function otherIssues(tx: Transaction, id: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, title as name from "case"
    where tenant_id = app.tenant_id() and kind = ${issueLifecycle.kind} and state = 'open' and id <> ${id}
    order by title, id limit 500`.execute(tx);
  return rows;
}

async function mergedInto(tx: Transaction, id: string): Promise<IssueView['mergedInto']> {
  const { rows } = await sql<{ id: string; name: string }>`select k.id, k.title as name
    from case_link l join "case" k on k.tenant_id = l.tenant_id and k.id = l.to_case_id
    where l.tenant_id = app.tenant_id() and l.from_case_id = ${id} and l.kind = 'merged-into'`.execute(tx);
  return rows[0] ?? null;
}

function weeksOf(voices: readonly VoiceLine[], today: string): IssueView['weeks'] {
  const counts: Record<string, number> = {};
  for (const { day } of voices) counts[mondayOf(day)] = (counts[mondayOf(day)] ?? 0) + 1;
  return lastWeeks(counts, today, weeksShown);
}

/** Grouped again and again, it is told once, as it came out last. */
function timelineOf(events: Awaited<ReturnType<typeof eventsOfCase>>): IssueView['timeline'] {
  const kept = `${issueLifecycle.kind}.kept`;
  return events
    .filter(({ name }, at) => name !== kept || events[at + 1]?.name !== kept)
    .map(({ at, name, actorName: actor, payload }) => {
      const { voices } = payload as { voices?: unknown };
      return { at, name, actor, voices: typeof voices === 'number' ? voices : null };
    });
}

async function viewOf(context: QueryContext, record: CaseRecord): Promise<IssueView | null> {
  const { tx, actor, today } = context;
  const { id, version, title: name } = record;
  const state = record.state as IssueState;
  const issue = await readIssue(tx, id);
  if (!issue) return null;
  const voices = await voicesOf(context, id);
  const corrections = await correctionsOf(tx, id);
  const grown = await grownOf(tx, id);
  const dayOf = new Map(voices.map((voice) => [voice.id, voice.day]));
  const standing = corrections.filter(({ isUndone }) => !isUndone).length;
  const facts = { corrections: standing, grown };
  const meeting = { state, facts, capacities: generalCapacities(actor) };
  const events = await eventsOfCase(tx, id);
  const weeks = weeksOf(voices, today);
  // A draft that grew here stays its author's until it is sent in.
  const visible = await visibleAmong(context, grown);
  return {
    ...{ id, version, state, name, place: issue.place, size: voices.length, voices, shared: [...issue.shared] },
    ...{ firstOn: voices.at(-1)?.day ?? null, lastOn: voices[0]?.day ?? null, weeks, trend: trendOf(weeks) },
    grown: grown.filter((one) => visible.has(one.id)).map((one) => ({ id: one.id, kind: one.kind, title: one.title })),
    examples: issue.examples.flatMap(({ voiceId, sentence }) => {
      const day = dayOf.get(voiceId);
      return day ? [{ sentence, day }] : [];
    }),
    corrections: await correctionViews(tx, corrections),
    mergedInto: state === 'merged' ? await mergedInto(tx, id) : null,
    others: await otherIssues(tx, id),
    timeline: timelineOf(events),
    abilities: abilities(issueLifecycle, meeting).map((ability) => said(ability, context)),
  };
}

export const issueQuery = defineQuery({
  name: 'barometer.issue',
  parameters: issueParameters,
  answer: issueView,
  who: officeReaders,
  async ask(context, { id }) {
    const record = await readCase(context.tx, id);
    const isThere = record?.kind === issueLifecycle.kind && isOffice(context.actor);
    return (isThere && record ? await viewOf(context, record) : null) ?? refuse('not-found');
  },
});
