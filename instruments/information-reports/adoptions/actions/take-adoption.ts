import { v7 } from 'uuid';
import { type ActContext, defineAct } from '#kernel/acts';
import type { Refusal } from '#platform/errors';
import { type TakeAdoptionInput, takeAdoptionInput } from '../../contract/upward.ts';
import { issueSubject } from '../../issues/subject.ts';
import { informationDesk } from '../../recipients.ts';
import { noteAdoption, noteAdoptionChanged } from '../../upward/follow-report.ts';
import { insertAdoption, setWithdrawn, toldAdoption, updateAdoption } from '../storage.ts';
import { tellDown } from '../tell-down.ts';
import { onReports } from './record-adoption.ts';

const corrected = '上级政协更正';

async function keep({ tx, now }: ActContext, issueId: string, input: TakeAdoptionInput): Promise<string> {
  const { by: toldBy, key: toldKey, isWithdrawn, ...fields } = input;
  const before = await toldAdoption(tx, { by: toldBy, key: toldKey });
  if (before && isWithdrawn) await setWithdrawn(tx, { id: before.id, at: now, reason: corrected });
  else if (before) await updateAdoption(tx, before.id, { ...fields, reason: corrected });
  if (before) return before.id;
  const id = v7();
  await insertAdoption(tx, { id, issueId, ...fields, toldBy, toldKey, byName: fields.receiver, at: now });
  if (isWithdrawn) await setWithdrawn(tx, { id, at: now, reason: corrected });
  return id;
}

/** The committee above on this platform adopted it, corrected that or took it back: what stands there stands here. */
export const takeAdoption = defineAct({
  name: 'information-reports.take-adoption',
  subject: issueSubject,
  verb: 'take-adoption',
  input: takeAdoptionInput,
  async change(context, found, input) {
    const isKnown = (await toldAdoption(context.tx, input)) !== null;
    const adoptionId = await keep(context, found.id, input);
    const { level, form, receiver, isWithdrawn } = input;
    const noted = { issueId: found.id, adoptionId, level, form };
    const isChange = isKnown || isWithdrawn;
    const refused: Refusal | null = await onReports(
      context,
      found,
      isChange
        ? { act: noteAdoptionChanged, input: { ...noted, reason: corrected } }
        : { act: noteAdoption, input: { ...noted, receiver } },
    );
    if (refused) return refused;
    await tellDown(context, found, { ...input, key: adoptionId });
    return {
      payload: { adoptionId, level, form, isWithdrawn },
      recipients: { 'information-adoption-told': await informationDesk(context) },
      noticeParams: { receiver },
    };
  },
});
