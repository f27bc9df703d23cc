// One instruction: its words for whom they are meant, the unit's task, the answer.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { activeUnits } from '#kernel/people';
import { hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { openField } from '#platform/encryption';
import { type Refusal, refuse } from '#platform/errors';
import { type InstructionItem, type InstructionView, instructionView } from '../../contract/instructions.ts';
import { saidAbilities } from '../../say.ts';
import { informationNumbers } from '../../settings.ts';
import { timelineOf } from '../../timeline.ts';
import { deskReaders, seesDesk, unitWriters } from '../../who-sees.ts';
import type { Instruction } from '../instruction.ts';
import { instructionLifecycle } from '../lifecycle.ts';
import { reader } from '../reader.ts';
import { readsText } from '../rules.ts';
import { readInstruction } from '../storage.ts';
import { instructionCapacities, instructionFacts, seesInstruction } from '../subject.ts';
import { fromInstructions, instructionColumns } from './instructions.ts';

type Row = InstructionItem & { issueText: string };

async function itemOf({ tx }: QueryContext, id: string): Promise<Row | null> {
  const { rows } = await sql<Row>`select ${instructionColumns}, i.text as "issueText" from ${fromInstructions}
      join information_issue i on i.tenant_id = n.tenant_id and i.case_id = n.issue_id
    where n.tenant_id = app.tenant_id() and n.case_id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

function textFor({ actor, settings }: QueryContext, one: Instruction): string | null {
  const facts = {
    ...{ secrecy: one.secrecy, showsText: one.showsText },
    officersRead: settings.get(informationNumbers.officersRead),
    authorsLearn: settings.get(informationNumbers.authorsLearn),
  };
  if (one.sealedText === null || !readsText(reader(actor, one, false), facts)) return null;
  return openField(one.sealedText, { tenantId: actor.tenantId, rowId: one.caseId });
}

const moment = (at: Date | null) => at?.toISOString() ?? null;
const signature = (by: string, at: Date | null) => at && { by, at: at.toISOString() };

async function viewOf(context: QueryContext, item: Row, one: Instruction): Promise<InstructionView> {
  const { tx, actor, today } = context;
  const isOffice = seesDesk(actor) || hasRole(actor, ['supervision-officer']);
  const { state } = item;
  const meeting = { state, facts: instructionFacts(actor, one), capacities: instructionCapacities(actor, one) };
  return {
    ...item,
    ...{ issueId: one.issueId, text: textFor(context, one), hasText: one.sealedText !== null, unitId: one.unitId },
    ...{ task: one.task, showsText: one.showsText, returnedReason: one.returnedReason, closedReason: one.closedReason },
    transferredAt: moment(one.transferredAt),
    signedFor: signature(one.signedForBy, one.signedForAt),
    answer: one.answeredAt && {
      ...{ text: one.answer, by: one.answeredBy, at: one.answeredAt.toISOString(), fileId: one.answerFileId },
    },
    cleared: one.clearedAt && { text: one.clearedText, at: one.clearedAt.toISOString() },
    today,
    units: isOffice ? (await activeUnits(tx)).map(({ id, name }) => ({ id, name })) : [],
    timeline: await timelineOf(context, one.caseId),
    abilities: saidAbilities(context, instructionLifecycle, meeting),
  };
}

export const instructionQuery = defineQuery({
  name: 'information-reports.instruction',
  parameters: z.object({ id: z.uuid() }),
  answer: instructionView,
  who: [...deskReaders, 'supervision-officer', ...unitWriters],
  async ask(context, { id }): Promise<InstructionView | Refusal> {
    const record = await readCase(context.tx, id);
    const one = record?.kind === instructionLifecycle.kind ? await readInstruction(context.tx, id) : null;
    if (!one || !seesInstruction(context.actor, one)) return refuse('not-found');
    const item = await itemOf(context, id);
    return item ? viewOf(context, item, one) : refuse('not-found');
  },
});
