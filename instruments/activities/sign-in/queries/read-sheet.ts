// A photographed sheet becomes a proposal: who has a mark, who has none, and who is left to the officer.
import { defineFileReading, type QueryContext } from '#kernel/acts';
import { attendedStates, rollEntriesOf } from '#kernel/gatherings';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type ReadSheetView, readSheetParameters, readSheetView } from '../contract.ts';
import { pictureOf } from '../paper/picture-of.ts';
import { boxesOf, type LookedAt, lookAtSheet, sheetIn } from '../paper/read-sheet.ts';
import { knownSheets } from '../sheet-storage.ts';
import { heldActivity } from './held.ts';
import { namesFor } from './sheets.ts';

async function proposalOf({ tx }: QueryContext, looked: LookedAt, id: string): Promise<ReadSheetView | Refusal> {
  const found = sheetIn(looked, await knownSheets(tx));
  if (!found) return refuse('sheet-unknown');
  const { sheet, guess } = found;
  if (sheet.caseId !== id) return refuse('sheet-of-another-activity');
  const roll = new Map((await rollEntriesOf(tx, id)).map((line) => [line.personId, line]));
  const names = await namesFor(tx, id, sheet.personIds);
  const boxes = await Promise.all(
    boxesOf(looked, guess, sheet.personIds.length).map(async ({ place, verdict, middle }) => {
      const personId = sheet.personIds[place]!;
      const line = roll.get(personId);
      const picture = verdict === 'uncertain' ? await pictureOf(looked.image, guess.projection, middle) : null;
      const isSignedIn = line !== undefined && attendedStates.includes(line.attendance);
      return { personId, name: names.get(personId)?.name ?? '', verdict, isSignedIn, picture };
    }),
  );
  const onRoll = boxes.filter(({ personId }) => roll.has(personId));
  return { sheetId: sheet.id, number: sheet.number, of: sheet.of, isTaken: sheet.takenAt !== null, boxes: onRoll };
}

export const sheetReading = defineFileReading({
  name: 'activities.read-sheet',
  purpose: 'image',
  parameters: readSheetParameters,
  answer: readSheetView,
  who: ['member-affairs-officer', 'secretary-general', 'body-officer', 'convenor', 'study-secretary'],
  look: lookAtSheet,
  async ask(context, looked, { id }): Promise<ReadSheetView | Refusal> {
    const held = await heldActivity(context, id);
    return isRefusal(held) ? held : proposalOf(context, looked, id);
  },
});
