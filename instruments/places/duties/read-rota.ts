// Duties and exchanges as screens read them: whose they are, whether presence was confirmed, what one can do.
import type { QueryContext } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import type { AbilityView } from '#kernel/recommendations/contract';
import { sql } from '#platform/database';
import type { Refusal } from '#platform/errors';
import type { DutyView, SwapView } from '../contract/duties.ts';
import { placeNumbers } from '../settings.ts';
import { canBeConfirmed, canBeExchanged, type Duty } from './rules.ts';

interface DutyRow extends Duty {
  place: string;
  person: string;
  movedFrom: string | null;
  hours: string | null;
}

const abilityOf = ({ translate }: QueryContext, verb: string, refusal: Refusal | null): AbilityView =>
  refusal
    ? { verb, isAllowed: false, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
    : { verb, isAllowed: true };

function abilitiesOf(context: QueryContext, duty: Duty, isKeeper: boolean): AbilityView[] {
  const { actor, today, settings } = context;
  const personId = actingPersonId(actor);
  const isMine = duty.personId === personId;
  if (duty.isConfirmed || (!isMine && !isKeeper)) return [];
  const withinDays = settings.get(placeNumbers.confirmWithinDays);
  const confirming = canBeConfirmed({ duty, personId, isKeeper, today, withinDays });
  const exchanging = canBeExchanged({ duty, inReturn: null, askedBy: personId, askedOf: '', today });
  return [
    abilityOf(context, 'confirm-duty', confirming),
    ...(isMine && !exchanging ? [abilityOf(context, 'ask-swap', null)] : []),
    ...(isKeeper ? [abilityOf(context, 'cancel-duty', null)] : []),
  ];
}

export interface RotaWanted {
  readonly placeId?: string;
  readonly personId?: string | null;
  readonly from: string;
  readonly until: string;
  readonly isKeeper: boolean;
}

/** One SQL query. A confirmation is the member's, the keeper's and the office's to see. */
export async function readRota(context: QueryContext, wanted: RotaWanted): Promise<DutyView[]> {
  const { placeId = null, personId = null, from, until, isKeeper } = wanted;
  const { rows } = await sql<DutyRow>`select d.id, d.case_id as "placeId", k.title as place, d.person_id as "personId",
      p.name as person, d.on_day as "onDay", d.starts_at as "startsAt", d.ends_at as "endsAt",
      d.moved_from as "movedFrom", d.confirmed_at is not null as "isConfirmed", false as "isCancelled", d.hours
    from place_duty d join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
      join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    where d.tenant_id = app.tenant_id() and d.cancelled_at is null and d.on_day between ${from}::date and ${until}::date
      and (${placeId}::uuid is null or d.case_id = ${placeId}::uuid)
      and (${personId}::uuid is null or d.person_id = ${personId}::uuid)
    order by d.on_day, d.starts_at, d.id limit 800`.execute(context.tx);
  const own = actingPersonId(context.actor);
  return rows.map((row) => {
    const isMine = row.personId === own;
    const isTold = isMine || isKeeper;
    return {
      ...{ id: row.id, placeId: row.placeId, place: row.place, personId: row.personId, person: row.person },
      ...{ onDay: row.onDay, startsAt: row.startsAt, endsAt: row.endsAt, movedFrom: row.movedFrom, isMine },
      isConfirmed: isTold ? row.isConfirmed : null,
      hours: isTold && row.hours !== null ? Number(row.hours) : null,
      abilities: abilitiesOf(context, row, isKeeper),
    };
  });
}

interface SwapRow extends Omit<SwapView, 'isForMe' | 'isMine'> {
  askedById: string;
  askedOfId: string;
}

/** Exchanges that wait for an answer; the asker's, the one's who is asked, and the keeper's to see. */
export async function openSwaps(
  { tx, actor }: QueryContext,
  { placeId = null, isKeeper }: { placeId?: string | null; isKeeper: boolean },
): Promise<SwapView[]> {
  const own = actingPersonId(actor);
  const { rows } = await sql<SwapRow>`select s.id, s.case_id as "placeId", k.title as place, s.state,
      asker.name as "askedBy", asker.id as "askedById", asked.name as "askedOf", asked.id as "askedOfId",
      d.on_day as "dutyOn", d.starts_at || '–' || d.ends_at as times, r.on_day as "returnOn"
    from place_duty_swap s join "case" k on k.tenant_id = s.tenant_id and k.id = s.case_id
      join place_duty d on d.tenant_id = s.tenant_id and d.id = s.duty_id
      left join place_duty r on r.tenant_id = s.tenant_id and r.id = s.return_duty_id
      join person asker on asker.tenant_id = s.tenant_id and asker.id = s.asked_by
      join person asked on asked.tenant_id = s.tenant_id and asked.id = s.asked_of
    where s.tenant_id = app.tenant_id() and s.state = 'asked'
      and (${placeId}::uuid is null or s.case_id = ${placeId}::uuid)
      and (${isKeeper} or s.asked_by = ${own}::uuid or s.asked_of = ${own}::uuid)
    order by d.on_day, s.id limit 100`.execute(tx);
  return rows.map(({ askedById, askedOfId, ...row }) => ({
    ...row,
    isForMe: askedOfId === own,
    isMine: askedById === own,
  }));
}
