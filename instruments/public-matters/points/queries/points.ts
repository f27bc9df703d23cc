// The register of points, one point, the poster's words, and what a new one may choose from.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import {
  type PointItem,
  type PointList,
  type PointView,
  pointList,
  pointListParameters,
  pointShows,
  pointView,
  posterView,
} from '../../contract/points.ts';
import type { PointState } from '../../contract/vocabulary.ts';
import { saidAbilities } from '../../say.ts';
import { keepsMatters } from '../../who-sees.ts';
import { pointLifecycle } from '../lifecycle.ts';
import { readPoints, servicesAt } from '../read-points.ts';
import { readPoint } from '../storage.ts';
import { factsOf, pointCapacities } from '../subject.ts';

const readers = ['information-officer', 'information-head', 'secretary-general', 'chairpersons-council'] as const;
const id = z.object({ id: z.uuid() });

/** One SQL query. */
export const pointsQuery = defineQuery({
  name: 'public-matters.points',
  parameters: pointListParameters,
  answer: pointList,
  who: readers,
  async ask({ tx, actor }, { show, words }): Promise<PointList> {
    const all = await readPoints(tx);
    const fitting = all.filter(
      ({ title, district, address }) => words === '' || [title, district, address].some((text) => text.includes(words)),
    );
    const isShown = ({ state }: PointItem, one: string) => one === 'all' || state === one;
    const counts = pointShows.map((one) => [one, fitting.filter((item) => isShown(item, one)).length]);
    return {
      items: fitting.filter((item) => isShown(item, show)),
      counts: Object.fromEntries(counts) as PointList['counts'],
      mayRegister: keepsMatters(actor),
    };
  },
});

const pathOf = (committeeCode: string, code: string) => `/p/${encodeURIComponent(committeeCode)}/points/${code}`;

async function ownCode({ tx, actor }: QueryContext): Promise<string> {
  const { rows } = await sql<{ code: string }>`select code from tenant where id = ${actor.tenantId}`.execute(tx);
  return rows[0]?.code ?? '';
}

export const pointQuery = defineQuery({
  name: 'public-matters.point',
  parameters: id,
  answer: pointView,
  who: readers,
  async ask(context, { id: pointId }): Promise<PointView | Refusal> {
    const { tx, actor } = context;
    const [item] = await readPoints(tx, { pointId });
    const point = item && (await readPoint(tx, pointId));
    if (!item || !point) return refuse('not-found');
    const events = await eventsOfCase(tx, pointId);
    const meeting = {
      state: item.state as PointState,
      facts: factsOf(point),
      capacities: pointCapacities(actor, point),
    };
    return {
      ...item,
      path: pathOf(await ownCode(context), item.code),
      reason: point.reason,
      services: await servicesAt(tx, { pointIds: [pointId] }),
      timeline: events.map(({ at, name, actorName }) => ({ at, name, actor: actorName })),
      abilities: saidAbilities(context, pointLifecycle, meeting),
    };
  },
});

/** Only a point that is in service has a poster: its address must lead somewhere. */
export const posterQuery = defineQuery({
  name: 'public-matters.poster',
  parameters: id,
  answer: posterView,
  who: readers,
  async ask(context, { id: pointId }) {
    const [item] = await readPoints(context.tx, { pointId });
    if (item?.state !== 'in-service') return refuse('point-not-in-service');
    const { title, address, openHours, code } = item;
    return { title, address, openHours, path: pathOf(await ownCode(context), code) };
  },
});
