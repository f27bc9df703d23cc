import { defineAct } from '#kernel/acts';
import { reasonInput } from '../../contract/reports.ts';
import { readIssue } from '../../issues/storage.ts';
import { onEach } from '../../reports/actions/follow-issue.ts';
import { noteInstructionWithdrawn } from '../../upward/follow-report.ts';
import { setClosed } from '../storage.ts';
import { instructionSubject } from '../subject.ts';

/** Read and filed: nothing is to be handed to a unit. */
export const fileInstruction = defineAct({
  name: 'information-reports.file-instruction',
  subject: instructionSubject,
  verb: 'file-instruction',
  input: reasonInput,
  async change({ tx, now }, { id }, { reason }) {
    await setClosed(tx, id, reason);
    return { payload: { reason }, shell: { closedAt: now } };
  },
});

/** Recorded by mistake: the deeds that followed from it are taken back. */
export const withdrawInstruction = defineAct({
  name: 'information-reports.withdraw-instruction',
  subject: instructionSubject,
  verb: 'withdraw-instruction',
  input: reasonInput,
  async change(context, { id, instruction }, { reason }) {
    await setClosed(context.tx, id, reason);
    const issue = await readIssue(context.tx, instruction.issueId);
    const each = (issue?.sources ?? []).map(({ reportId }) => [reportId, { instructionId: id }] as const);
    const refused = await onEach(context, noteInstructionWithdrawn, new Map(each));
    return refused ?? { payload: { reason }, shell: { closedAt: context.now }, touchesClocks: true };
  },
});
