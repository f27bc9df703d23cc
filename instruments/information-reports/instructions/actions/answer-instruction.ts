import { type ActContext, defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { attachFiles } from '#platform/files';
import { answerInstructionInput, clearAnswerInput, sendAnswerBackInput } from '../../contract/instructions.ts';
import { readIssue } from '../../issues/storage.ts';
import { checkers, informationDesk } from '../../recipients.ts';
import { onEach } from '../../reports/actions/follow-issue.ts';
import { noteAnswer } from '../../upward/follow-report.ts';
import { isUsableFile } from '../../upward/is-usable-file.ts';
import { startInstructionClock } from '../clock.ts';
import { nameOfUnit, unitPeople } from '../recipients.ts';
import { dueProblem } from '../rules.ts';
import { setAnswer, setCleared, setSentBack } from '../storage.ts';
import { type InstructionSubject, instructionSubject } from '../subject.ts';
import { latestDue } from './transfer-instruction.ts';

const told = async (context: ActContext) => [
  ...new Set([...(await informationDesk(context)), ...(await checkers(context))]),
];

/** What the unit did, in its own words; it stops the clock. */
export const answerInstruction = defineAct({
  name: 'information-reports.answer-instruction',
  subject: instructionSubject,
  verb: 'answer-instruction',
  input: answerInstructionInput,
  async change(context, { id: caseId, instruction }, { answer, fileId }) {
    const { tx, actor, now } = context;
    if (fileId) {
      if (!(await isUsableFile(tx, { fileId, caseId, personId: actor.personId })))
        return refuse('adoption-file-unknown');
      await attachFiles(tx, { tenantId: actor.tenantId, ids: [fileId], caseId });
    }
    await setAnswer(tx, caseId, { answer, fileId, by: actor.name, at: now });
    const unit = await nameOfUnit(context, instruction.unitId);
    return {
      payload: { unitId: instruction.unitId, length: answer.length },
      recipients: { 'information-instruction-answered': await told(context) },
      noticeParams: { unit },
      touchesClocks: true,
    };
  },
});

/** It does not answer what was asked: back with the reason and a new day. */
export const sendAnswerBack = defineAct({
  name: 'information-reports.send-answer-back',
  subject: instructionSubject,
  verb: 'send-answer-back',
  input: sendAnswerBackInput,
  async change(context, { id, instruction }, { reason, dueOn }) {
    const problem = dueProblem({ dueOn, today: context.today, latest: latestDue(context) });
    if (problem) return problem;
    await setSentBack(context.tx, id, { reason, dueOn });
    await startInstructionClock(context, id, dueOn);
    const people = instruction.unitId ? await unitPeople(context, instruction.unitId) : [];
    return {
      payload: { reason, dueOn },
      recipients: { 'information-answer-sent-back': people },
      noticeParams: { dueOn },
      touchesClocks: true,
    };
  },
});

async function tellAuthors(context: ActContext, { id, instruction }: InstructionSubject) {
  const issue = await readIssue(context.tx, instruction.issueId);
  const unit = await nameOfUnit(context, instruction.unitId);
  const each = (issue?.sources ?? []).map(({ reportId }) => [reportId, { instructionId: id, unit }] as const);
  return onEach(context, noteAnswer, new Map(each));
}

/** What the authors may read of the answer, in words that another than whoever handed it out has looked at. */
export const clearAnswer = defineAct({
  name: 'information-reports.clear-answer',
  subject: instructionSubject,
  verb: 'clear-answer',
  input: clearAnswerInput,
  async change(context, found, { text }) {
    await setCleared(context.tx, found.id, { text, at: context.now });
    const refused = await tellAuthors(context, found);
    return refused ?? { payload: { length: text.length }, shell: { closedAt: context.now } };
  },
});
