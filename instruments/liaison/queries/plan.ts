// A proposal who looks after whom, for the office to adjust; it changes nothing.
import { defineQuery } from '#kernel/acts';
import { liaisonKinds } from '#kernel/liaison';
import { sql } from '#platform/database';
import { type LiaisonPlan, liaisonPlan, liaisonPlanParameters } from '../contract.ts';
import { type Contactor, planPairs } from '../plan.ts';
import { isAmong, membersToContact } from './members-to-contact.ts';

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Two SQL queries. */
export const planQuery = defineQuery({
  name: 'liaison.plan',
  parameters: liaisonPlanParameters,
  answer: liaisonPlan,
  who: ['member-affairs-officer'],
  async ask({ tx, today }, { kind, contactorIds }): Promise<LiaisonPlan> {
    const ids = [...new Set(contactorIds.split(','))].filter((id) => idShape.test(id));
    const { rows: contactors } = await sql<Contactor>`select p.id, p.name, coalesce((select b.name from seat s
          join body b on b.tenant_id = s.tenant_id and b.id = s.sector_id
          where s.tenant_id = p.tenant_id and s.person_id = p.id order by s.starts_on desc limit 1), '') as sector,
        (select count(*)::int from liaison_pair l join "case" k on k.tenant_id = l.tenant_id and k.id = l.case_id
          where l.tenant_id = p.tenant_id and l.contactor_id = p.id and l.kind = ${kind} and k.state = 'standing') as before
      from person p where p.tenant_id = app.tenant_id() and p.id = any(${ids}::uuid[]) order by p.pinyin, p.id`.execute(
      tx,
    );
    const isOfMembers = liaisonKinds[kind].contactee === 'member';
    const wanted = isOfMembers ? (await membersToContact(tx, today)).filter((one) => isAmong(kind, one)) : [];
    const without = wanted.filter(({ by }) => !by.includes(kind));
    const pairs = planPairs(contactors, without);
    const plain = ({ id, name, sector }: { id: string; name: string; sector: string }) => ({ id, name, sector });
    return {
      rows: pairs.map(({ contactor, contactee }) => ({ contactor: plain(contactor), contactee: plain(contactee) })),
      loads: contactors.map((contactor) => ({
        contactor: plain(contactor),
        before: contactor.before,
        planned: pairs.filter((pair) => pair.contactor.id === contactor.id).length,
      })),
      without: without.length,
    };
  },
});
