// What the registers know of the people a plan names, and of the pairs that stand.
import type { ImportContext } from '#kernel/administration';
import type { LiaisonKind } from '#kernel/liaison';
import { sql } from '#platform/database';
import type { PairValues } from './read-pairs.ts';

export interface PlanPerson {
  readonly id: string;
  readonly name: string;
  readonly certificate: string | null;
  readonly isSeated: boolean;
}

export interface StandingPair {
  readonly caseId: string;
  readonly kind: LiaisonKind;
  readonly contactorId: string;
  readonly contactor: string;
  readonly contacteeId: string | null;
  readonly groupName: string;
}

export interface PlanRegister {
  readonly people: readonly PlanPerson[];
  readonly pairs: readonly StandingPair[];
}

/** Read once per batch. */
export async function planRegister({ tx, today }: ImportContext, rows: readonly PairValues[]): Promise<PlanRegister> {
  const names = [...new Set(rows.flatMap(({ contactor, contactee }) => [contactor, contactee]))];
  const { rows: people } = await sql<PlanPerson>`select p.id, p.name, p.external_key as certificate,
      exists (select from seat s where s.tenant_id = p.tenant_id and s.person_id = p.id
        and s.starts_on <= ${today}::date and (s.ends_on is null or s.ends_on >= ${today}::date)) as "isSeated"
    from person p where p.tenant_id = app.tenant_id() and p.name = any(${names}::text[]) order by p.id`.execute(tx);
  const { rows: pairs } = await sql<StandingPair>`select l.case_id as "caseId", l.kind,
      l.contactor_id as "contactorId", p.name as contactor, l.contactee_id as "contacteeId",
      l.group_name as "groupName"
    from liaison_pair l join "case" k on k.tenant_id = l.tenant_id and k.id = l.case_id and k.state = 'standing'
    join person p on p.tenant_id = l.tenant_id and p.id = l.contactor_id
    where l.tenant_id = app.tenant_id() order by l.case_id`.execute(tx);
  return { people, pairs };
}
