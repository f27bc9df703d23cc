// Rounds as their readers may see them: members only who is listed or honoured; nominating bodies their own nominations.
import * as z from 'zod';
import { defineQuery, type Query, type QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { bodiesById } from '#kernel/people';
import { bodiesSpokenFor, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import {
  type NominationChoices,
  type NomineeView,
  nominationChoices,
  type RoundItem,
  type RoundState,
  type RoundView,
  roundList,
  roundView,
} from '../contract.ts';
import { office, roundLifecycle } from '../lifecycle.ts';
import { mostHonoured } from '../rules.ts';
import { deedsOfPerson, membersOn, type Nominee, type Round, readRound } from '../storage.ts';
import { factsOf } from '../subject.ts';
import { capacitiesAt, isOffice, isSeenBy } from '../who-sees.ts';

async function nomineeView(context: QueryContext, nominee: Nominee): Promise<NomineeView> {
  const { personId, bodyId, deedIds, ...rest } = nominee;
  const deeds = isOffice(context.actor) ? await deedsOfPerson(context.tx, personId, deedIds) : [];
  return {
    ...rest,
    isGroup: bodyId !== null,
    deeds: deeds.map(({ id, kind, doneOn, caseTitle }) => ({
      ...{ id, what: context.translate(`deeds.${kind}`), on: doneOn, title: caseTitle },
    })),
  };
}

async function shownNominees(
  { tx, actor }: QueryContext,
  round: Round,
  state: RoundState,
): Promise<readonly Nominee[]> {
  if (isOffice(actor)) return round.nominees;
  if (state === 'nominating') {
    const names = (await bodiesById(tx, bodiesSpokenFor(actor))).map(({ name }) => name);
    return round.nominees.filter(({ by }) => names.includes(by));
  }
  return round.nominees.filter(({ outcome }) => outcome === 'listed' || outcome === 'honoured');
}

async function viewOf(context: QueryContext, record: CaseRecord, round: Round): Promise<RoundView> {
  const { tx, actor, today, translate } = context;
  const state = record.state as RoundState;
  const members = await membersOn(tx, round.metOn ?? today);
  const nominees: NomineeView[] = [];
  for (const one of await shownNominees(context, round, state)) nominees.push(await nomineeView(context, one));
  const meeting = { state, capacities: capacitiesAt(actor), facts: factsOf(round, today) };
  const { year, honour, nominateUntil, noticeUntil, organ, metOn, documentNumber, sharePercent } = round;
  return {
    ...{ id: record.id, version: record.version, state, title: record.title, year, honour, nominateUntil },
    ...{ noticeUntil, organ, meeting: round.meeting, metOn, documentNumber, cancelledReason: round.cancelledReason },
    share: { percent: sharePercent, members, most: mostHonoured(members, sharePercent) },
    nominees,
    objections: isOffice(actor) ? [...round.objections] : [],
    abilities: abilities(roundLifecycle, meeting).map(({ verb, isAllowed, refusal }) =>
      refusal
        ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
        : { verb, isAllowed },
    ),
  };
}

const roundQuery = defineQuery({
  name: 'commendations.round',
  /** One nominee alone is for the certificate. */
  parameters: z.object({ id: z.uuid(), nomineeId: z.uuid().optional() }),
  answer: roundView,
  async ask(context, { id }) {
    const record = await readCase(context.tx, id);
    if (record?.kind !== roundLifecycle.kind || !isSeenBy(context.actor, record)) return refuse('not-found');
    const round = await readRound(context.tx, id);
    return round ? viewOf(context, record, round) : refuse('not-found');
  },
});

const listQuery = defineQuery({
  name: 'commendations.list',
  parameters: z.object({}),
  answer: roundList,
  async ask({ tx, actor }) {
    const speaks = hasRole(actor, ['body-officer', 'convenor']);
    const isMember = actor.seat !== null;
    const { rows } = await sql<RoundItem>`select k.id, k.title, r.year, k.state,
        (select count(*)::int from commendation_nominee x where x.tenant_id = r.tenant_id and x.case_id = r.case_id
          and (${isOffice(actor)} or x.outcome in ('listed', 'honoured'))) as nominees
      from commendation_round r join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
      where r.tenant_id = app.tenant_id() and (${isOffice(actor)} or (${speaks} and k.state = 'nominating')
        or (${isMember} and k.audience = 'members')) order by r.year desc, k.id desc`.execute(tx);
    return { items: rows, mayBegin: hasRole(actor, office) };
  },
});

const choicesQuery = defineQuery({
  name: 'commendations.choices',
  parameters: z.object({ personId: z.uuid().optional() }),
  answer: nominationChoices,
  who: [...office, 'body-officer', 'convenor'],
  async ask({ tx, today, actor, translate }, { personId }) {
    const { rows: members } = await sql<NominationChoices['members'][number]>`select p.id, p.name,
        coalesce(b.name, '') as sector from seat s
      join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
      left join body b on b.tenant_id = s.tenant_id and b.id = s.sector_id
      where s.tenant_id = app.tenant_id() and s.starts_on <= ${today}::date
        and (s.ends_on is null or s.ends_on >= ${today}::date) order by p.pinyin, p.id`.execute(tx);
    const { rows: bodies } = await sql<NominationChoices['bodies'][number]>`select id, name from body
      where tenant_id = app.tenant_id() and ended_on is null
        and kind in ('special-committee', 'member-group', 'sector') order by kind desc, position, name`.execute(tx);
    const wanted = personId && isOffice(actor) ? personId : null;
    const { rows: deeds } = await sql<{ id: string; kind: string; doneOn: string; caseTitle: string }>`select d.id,
        d.kind, d.done_on as "doneOn", k.title as "caseTitle" from deed d
      join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
      where d.tenant_id = app.tenant_id() and d.person_id = ${wanted}::uuid and d.withdrawn_at is null
        and d.kind <> 'activity-missed' order by d.done_on desc, d.id limit 100`.execute(tx);
    return {
      members,
      bodies,
      deeds: deeds.map(({ id, kind, doneOn, caseTitle }) => ({
        ...{ id, what: translate(`deeds.${kind}`), on: doneOn, title: caseTitle },
      })),
    };
  },
});

export const roundQueries: readonly Query[] = [roundQuery, listQuery, choicesQuery];
