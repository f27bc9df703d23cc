// A member's own study. Hours are this person's own figure and stand nowhere else.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { yearOf } from '#kernel/deadlines';
import { calledTo, gatheringsMet } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type MyStudy, myStudy } from './contract/mine.ts';
import { gatheringLineOf } from './gathering-line.ts';
import { makeUpItemOf } from './make-ups/queries/make-ups.ts';
import { makeUpRows } from './make-ups/storage.ts';
import { ownNotes } from './notes/read-notes.ts';
import { readingGroups } from './reading-groups/queries/reading-groups.ts';
import { certificateRows } from './training/storage.ts';

const attended: readonly string[] = ['present', 'late'];

/** Attended, in person or on line, and made up for. */
async function gatheringsOf({ tx, now, today }: QueryContext, personId: string) {
  const year = yearOf(today);
  const span = { from: new Date(`${year}-01-01T00:00:00+08:00`), until: new Date(`${year + 2}-01-01T00:00:00+08:00`) };
  const called = await calledTo(tx, personId, span);
  const met = called.size > 0 ? await gatheringsMet(tx, { ids: [...called.keys()], studyOnly: true }) : [];
  const own = met.filter(({ id, isClosed }) => isClosed && attended.includes(called.get(id) ?? ''));
  return {
    year,
    coming: met.filter(({ endsAt, isClosed }) => !isClosed && endsAt > now).map(gatheringLineOf),
    hours: own.filter(({ startsAt }) => startsAt < new Date(`${year + 1}-01-01T00:00:00+08:00`)),
  };
}

/** What the adopted plans of the committee and of one's bodies ask to be read this quarter. */
async function materialsNow({ tx, actor, today }: QueryContext): Promise<MyStudy['materials']> {
  const bodyIds = [
    ...actor.placements.map(({ bodyId }) => bodyId),
    ...(actor.seat?.sectorId ? [actor.seat.sectorId] : []),
  ];
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  const { rows } = await sql<MyStudy['materials'][number]>`select e.id, e.plan_id as "planId", e.topic, e.materials
    from study_plan_entry e join study_plan p on p.tenant_id = e.tenant_id and p.case_id = e.plan_id
      join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
    where e.tenant_id = app.tenant_id() and k.state = 'adopted' and p.year = ${yearOf(today)} and e.quarter = ${quarter}
      and e.materials <> '' and (e.cohort in ('all-members', 'readers') or p.body_id = any(${bodyIds}::uuid[]))
      and (p.body_id is null or p.body_id = any(${bodyIds}::uuid[]))
    order by e.month nulls last, e.position, e.id limit 20`.execute(tx);
  return rows;
}

/** Nine SQL queries. */
export const myStudyQuery = defineQuery({
  name: 'studies.mine',
  parameters: z.object({}),
  answer: myStudy,
  who: ['member'],
  async ask(context): Promise<MyStudy> {
    const { tx, actor } = context;
    const personId = actingPersonId(actor) ?? '';
    const { year, coming, hours } = await gatheringsOf(context, personId);
    const makeUps = (await makeUpRows(tx, { personId })).map(makeUpItemOf);
    const madeUp = makeUps.filter((one) => one.state === 'accepted' && one.heldOn.startsWith(`${year}-`));
    const certificates = await certificateRows(tx, { personId });
    return {
      ...{ coming, makeUps, year },
      materials: await materialsNow(context),
      groups: await readingGroups(context, { mineOnly: true }),
      notes: await ownNotes(context),
      certificates: certificates.map(({ classId, title, number, hours: of }) => ({
        classId,
        title,
        number,
        hours: of,
      })),
      hours: [...hours, ...madeUp].reduce((sum, one) => sum + one.hours, 0),
    };
  },
});
