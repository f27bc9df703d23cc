// The adoption bulletins: the desk with those it works on, everybody else those that were released and name them.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { type Actor, actingPersonId, bodiesSpokenFor, generalCapacities, hasRole, unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import {
  type AdoptionBulletinList,
  type AdoptionBulletinState,
  type AdoptionBulletinView,
  adoptionBulletinList,
  adoptionBulletinView,
} from '../../contract/adoption-bulletins.ts';
import { saidAbilities } from '../../say.ts';
import { deskReaders, deskRoles, seesDesk, writers } from '../../who-sees.ts';
import { adoptionBulletinLifecycle } from '../lifecycle.ts';
import { periodsOver } from '../period.ts';
import { readAdoptionBulletin, readLines } from '../storage.ts';
import { adoptionBulletinFacts } from '../subject.ts';

type Row = Omit<AdoptionBulletinList['items'][number], 'releasedAt'> & { releasedAt: Date | null };

/** In whose name a line may be mine: myself, a body I speak for, my unit. */
const ownParties = (actor: Actor): string[] => {
  const own = actingPersonId(actor);
  return [...(own ? [own] : []), ...bodiesSpokenFor(actor), ...unitsOf(actor)];
};

async function rowsFor({ tx, actor }: QueryContext): Promise<Row[]> {
  const isDesk = seesDesk(actor);
  const { rows } =
    await sql<Row>`select k.id, k.version, k.state, k.title, b.year, b.quarter, b.released_at as "releasedAt"
    from information_adoption_bulletin b join "case" k on k.tenant_id = b.tenant_id and k.id = b.case_id
    where b.tenant_id = app.tenant_id() and b.is_current and (${isDesk} or (k.state = 'released' and exists (
      select from information_adoption_line l where l.tenant_id = b.tenant_id and l.bulletin_id = b.case_id
        and l.party_id = any(${ownParties(actor)}::uuid[]))))
    order by b.until_on desc, b.quarter, k.id limit 100`.execute(tx);
  return rows;
}

export const adoptionBulletinsQuery = defineQuery({
  name: 'information-reports.adoption-bulletins',
  parameters: z.object({}),
  answer: adoptionBulletinList,
  who: [...writers, ...deskReaders],
  async ask(context) {
    const rows = await rowsFor(context);
    const mayDraft = hasRole(context.actor, [...deskRoles]);
    const isTaken = ({ year, quarter }: { year: number; quarter: number }) =>
      rows.some((row) => row.year === year && row.quarter === quarter);
    return {
      items: rows.map((row) => ({ ...row, releasedAt: row.releasedAt?.toISOString() ?? null })),
      open: mayDraft ? periodsOver(context.today).filter((period) => !isTaken(period)) : [],
      mayDraft,
    };
  },
});

export const adoptionBulletinQuery = defineQuery({
  name: 'information-reports.adoption-bulletin',
  parameters: z.object({ id: z.uuid() }),
  answer: adoptionBulletinView,
  who: [...writers, ...deskReaders],
  async ask(context, { id }): Promise<AdoptionBulletinView | Refusal> {
    const { tx, actor } = context;
    const record = await readCase(tx, id);
    const one = record?.kind === adoptionBulletinLifecycle.kind ? await readAdoptionBulletin(tx, id) : null;
    const isDesk = seesDesk(actor);
    if (!record || !one || (!isDesk && record.state !== 'released')) return refuse('not-found');
    const lines = await readLines(tx, id, isDesk ? null : ownParties(actor));
    if (!isDesk && lines.length === 0) return refuse('not-found');
    const state = record.state as AdoptionBulletinState;
    return {
      ...{ id, version: record.version, state, title: record.title, year: one.year, quarter: one.quarter, isDesk },
      ...{ from: one.from, until: one.until, totals: one.totals },
      lines: lines.map(({ partyId: _, ...line }) => line),
      ...{ countedAt: one.countedAt.toISOString(), draftedBy: one.draftedByName, releasedBy: one.releasedByName },
      releasedAt: one.releasedAt?.toISOString() ?? null,
      abilities: saidAbilities(context, adoptionBulletinLifecycle, {
        ...{ state, facts: adoptionBulletinFacts(actor, one), capacities: generalCapacities(actor) },
      }),
    };
  },
});
