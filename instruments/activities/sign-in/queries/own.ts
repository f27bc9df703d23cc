// What a member may sign in to today, and how they stand.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { type OwnSignIn, type OwnSignIns, ownSignIns } from '../contract.ts';
import { isOpen } from '../rules.ts';
import { signInNumbers } from '../settings.ts';
import { openingOf } from '../window-of.ts';
import { type OwnRow, ownRows } from './own-rows.ts';

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

function itemOf(row: OwnRow, opening: ReturnType<typeof openingOf>, now: Date): OwnSignIn {
  const { window, rules } = opening;
  return {
    ...{ id: row.id, title: row.title, place: row.place, seat: row.seat, attendance: row.attendance, way: row.way },
    ...{ leftEarly: row.leftEarly, isReceivedLate: row.isReceivedLate, allowsSelf: rules.allowsSelf },
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    opensAt: window.opensAt.toISOString(),
    closesAt: window.closesAt.toISOString(),
    isOpen: !rules.isClosed && isOpen(now, window) === null,
    signedInAt: iso(row.signedInAt),
    signedOutAt: iso(row.signedOutAt),
  };
}

export const ownSignInsQuery = defineQuery({
  name: 'activities.my-sign-ins',
  parameters: z.object({}),
  answer: ownSignIns,
  async ask({ tx, actor, now, settings }): Promise<OwnSignIns> {
    const personId = actingPersonId(actor);
    const rows = personId ? await ownRows(tx, { personId, now }) : [];
    const items = rows.map((row) => itemOf(row, openingOf(row, row.rules, settings), now));
    return { personId, heldHours: settings.get(signInNumbers.heldHours), items };
  },
});
