// The desk at the door: everybody on the roll, to be found by name or initials in the browser itself.
import { defineQuery } from '#kernel/acts';
import { isRefusal, type Refusal } from '#platform/errors';
import type { ActivityState } from '../../contract/vocabulary.ts';
import { type SheetLine, type SignInDesk, signInDesk, signInDeskParameters } from '../contract.ts';
import { signInNumbers } from '../settings.ts';
import { type KeptSheet, lastSheetsOf } from '../sheet-storage.ts';
import { deskLines } from './desk-lines.ts';
import { heldActivity } from './held.ts';

export const sheetLineOf = ({ printedAt, takenAt, personIds, id, number, of, code }: KeptSheet): SheetLine => ({
  ...{ id, number, of, code, people: personIds.length },
  printedAt: printedAt.toISOString(),
  takenAt: takenAt?.toISOString() ?? null,
});

export const signInDeskQuery = defineQuery({
  name: 'activities.sign-in-desk',
  parameters: signInDeskParameters,
  answer: signInDesk,
  async ask(context, { id, seen }): Promise<SignInDesk | Refusal> {
    const { tx, settings } = context;
    const held = await heldActivity(context, id);
    if (isRefusal(held)) return held;
    const { record, gathering, opening } = held;
    return {
      ...{ version: record.version, id, title: record.title, place: gathering.place },
      activityState: record.state as ActivityState,
      startsAt: gathering.startsAt.toISOString(),
      endsAt: gathering.endsAt.toISOString(),
      opensAt: opening.window.opensAt.toISOString(),
      closesAt: opening.window.closesAt.toISOString(),
      rules: opening.rules,
      heldHours: settings.get(signInNumbers.heldHours),
      lines: seen === record.version ? null : await deskLines(tx, id),
      sheets: (await lastSheetsOf(tx, id)).map(sheetLineOf),
    };
  },
});
