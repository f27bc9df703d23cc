// For a member: the points they are in charge of, the days they served, the matters they wrote down for others.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import { type MyPoints, myPoints } from '../../contract/points.ts';
import { readPoints, servicesAt } from '../read-points.ts';

async function recordedBy(tx: Transaction, personId: string): Promise<MyPoints['recorded']> {
  const { rows } = await sql<{
    id: string;
    title: string;
    state: string;
    point: string;
    at: Date;
  }>`select k.id, k.title,
      k.state, p.title as point, m.received_at as at
    from public_matter m join "case" k on k.tenant_id = m.tenant_id and k.id = m.case_id
      join "case" p on p.tenant_id = m.tenant_id and p.id = m.point_id
    where m.tenant_id = app.tenant_id() and m.recorder_id = ${personId}
    order by m.received_at desc, k.id desc limit 100`.execute(tx);
  return rows.map(({ at, ...row }) => ({ ...row, receivedAt: at.toISOString() }));
}

/** Three SQL queries. */
export const myPointsQuery = defineQuery({
  name: 'public-matters.my-points',
  parameters: z.object({}),
  answer: myPoints,
  who: ['member'],
  async ask({ tx, actor }): Promise<MyPoints> {
    const personId = actingPersonId(actor);
    if (!personId) return { points: [], recorded: [] };
    const own = await readPoints(tx, { personId });
    const services = await servicesAt(tx, { pointIds: own.map(({ id }) => id), personId });
    return {
      points: own.map(({ id, version, title, state, address, openHours }) => ({
        ...{ id, version, title, state, address, openHours, mayServe: state === 'in-service' },
        services: services.filter(({ pointId }) => pointId === id).map(({ pointId: _, ...service }) => service),
      })),
      recorded: await recordedBy(tx, personId),
    };
  },
});
