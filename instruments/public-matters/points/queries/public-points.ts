// What anybody may know: the points in service, and one by the code on its poster. No person is named.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import {
  type PointAtDoor,
  type PublicPoint,
  pointAtDoor,
  publicPointParameters,
  publicPoints,
} from '../../contract/points.ts';
import { matterNumbers } from '../../settings.ts';
import { pointByCode } from '../storage.ts';

/** One SQL query. */
export const publicPointsQuery = defineQuery({
  name: 'public-matters.public-points',
  parameters: z.object({}),
  answer: publicPoints,
  who: ['public', 'member', 'information-officer', 'information-head'],
  async ask({ tx }) {
    const { rows } = await sql<PublicPoint>`select k.id, p.code, k.title, p.kind, p.address, p.district,
        p.open_hours as "openHours", true as "isInService"
      from report_point p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
      where p.tenant_id = app.tenant_id() and k.state = 'in-service' order by p.district, k.title, k.id limit 500`.execute(
      tx,
    );
    return { points: rows };
  },
});

/** A suspended or withdrawn point is known by its code alone: whoever stands before an old poster is told where to go. */
export const publicPointQuery = defineQuery({
  name: 'public-matters.public-point',
  parameters: publicPointParameters,
  answer: pointAtDoor,
  who: ['public', 'member', 'information-officer', 'information-head'],
  async ask({ tx, settings }, { code }): Promise<PointAtDoor | Refusal> {
    const found = await pointByCode(tx, code);
    if (!found || found.state === 'registered') return refuse('point-unknown');
    const { caseId: id, title, kind, address, district, openHours } = found;
    const isInService = found.state === 'in-service';
    const puzzleBits = settings.get(matterNumbers.puzzleBits);
    return { id, code: found.code, title, kind, address, district, openHours, isInService, puzzleBits };
  },
});
