import { type ActContext, defineAct } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { addDays } from '#kernel/deadlines';
import { actingPersonId } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { nothing } from '../../contract/fields.ts';
import { returnInstructionInput, transferInstructionInput } from '../../contract/instructions.ts';
import { readIssue } from '../../issues/storage.ts';
import { informationDesk } from '../../recipients.ts';
import { onEach } from '../../reports/actions/follow-issue.ts';
import { informationNumbers } from '../../settings.ts';
import { noteHandling } from '../../upward/follow-report.ts';
import { startInstructionClock } from '../clock.ts';
import { isWorkingUnit, nameOfUnit, unitPeople } from '../recipients.ts';
import { authorsAreTold, dueProblem } from '../rules.ts';
import { setReturned, setSignedFor, setTransferred } from '../storage.ts';
import { type InstructionSubject, instructionSubject } from '../subject.ts';

export const latestDue = ({ today, settings }: ActContext): string =>
  addDays(today, settings.get(informationNumbers.longestHandling));

/** Each author learns that a unit is at work on it. */
async function tellAuthors(context: ActContext, { id, instruction }: InstructionSubject, unit: string) {
  const issue = await readIssue(context.tx, instruction.issueId);
  const isTold = authorsAreTold(context.settings.get(informationNumbers.authorsLearn));
  const each = (issue?.sources ?? []).map(({ reportId }) => [reportId, { instructionId: id, unit, isTold }] as const);
  return onEach(context, noteHandling, new Map(each));
}

/** To one unit, with what is asked of it and until when. */
export const transferInstruction = defineAct({
  name: 'information-reports.transfer-instruction',
  subject: instructionSubject,
  verb: 'transfer-instruction',
  input: transferInstructionInput,
  async change(context, { id: caseId }, { unitId, task, dueOn, showsText }) {
    const { tx, actor, now, today } = context;
    const problem: Refusal | null = dueProblem({ dueOn, today, latest: latestDue(context) });
    if (problem) return problem;
    if (!(await isWorkingUnit(context, unitId))) return refuse('instruction-unit-unknown');
    await setTransferred(tx, caseId, {
      ...{ unitId, task, dueOn, showsText, transferredBy: actingPersonId(actor), at: now },
    });
    await addParties(tx, { caseId, partyKind: 'unit', partyIds: [unitId], relation: 'unit' }, now);
    await startInstructionClock(context, caseId, dueOn);
    return {
      payload: { unitId, dueOn, showsText },
      recipients: { 'information-instruction-transferred': await unitPeople(context, unitId) },
      noticeParams: { dueOn },
      touchesClocks: true,
    };
  },
});

export const signForInstruction = defineAct({
  name: 'information-reports.sign-for-instruction',
  subject: instructionSubject,
  verb: 'sign-for-instruction',
  input: nothing,
  async change(context, found) {
    const { tx, actor, now } = context;
    const unit = await nameOfUnit(context, found.instruction.unitId);
    await setSignedFor(tx, found.id, { at: now, by: actor.name });
    const refused = await tellAuthors(context, found, unit);
    if (refused) return refused;
    const recipients = { 'information-instruction-signed-for': await informationDesk(context) };
    return { payload: { unitId: found.instruction.unitId }, recipients, noticeParams: { unit } };
  },
});

/** Not ours: back to the office with the reason, and from then on the unit sees nothing of it. */
export const returnInstruction = defineAct({
  name: 'information-reports.return-instruction',
  subject: instructionSubject,
  verb: 'return-instruction',
  input: returnInstructionInput,
  async change(context, { id: caseId, instruction }, { reason }) {
    const { unitId } = instruction;
    const unit = await nameOfUnit(context, unitId);
    await setReturned(context.tx, caseId, reason);
    if (unitId) await removeParties(context.tx, { caseId, partyIds: [unitId], relation: 'unit' });
    const recipients = { 'information-instruction-returned': await informationDesk(context) };
    return { payload: { unitId, reason }, recipients, noticeParams: { unit }, touchesClocks: true };
  },
});
