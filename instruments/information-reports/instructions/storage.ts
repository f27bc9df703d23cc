import { sql, type Transaction } from '#platform/database';
import type { Instruction } from './instruction.ts';

export async function readInstruction(tx: Transaction, caseId: string): Promise<Instruction | null> {
  const { rows } = await sql<Instruction>`select case_id as "caseId", issue_id as "issueId", level, leader,
      given_on as "givenOn", secrecy, sealed_text as "sealedText", recorded_by as "recordedBy", unit_id as "unitId", task,
      shows_text as "showsText", transferred_by as "transferredBy", transferred_at as "transferredAt", due_on as "dueOn",
      signed_for_at as "signedForAt", signed_for_by as "signedForBy", returned_reason as "returnedReason", answer,
      answer_file_id as "answerFileId", answered_by as "answeredBy", answered_at as "answeredAt",
      cleared_text as "clearedText", cleared_at as "clearedAt", closed_reason as "closedReason"
    from information_instruction where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

type NewInstruction = Pick<
  Instruction,
  'caseId' | 'issueId' | 'level' | 'leader' | 'givenOn' | 'secrecy' | 'sealedText' | 'recordedBy'
>;

export async function insertInstruction(tx: Transaction, one: NewInstruction): Promise<void> {
  await sql`insert into information_instruction (tenant_id, case_id, issue_id, level, leader, given_on, secrecy,
      sealed_text, recorded_by)
    values (app.tenant_id(), ${one.caseId}, ${one.issueId}::uuid, ${one.level}, ${one.leader}, ${one.givenOn}::date,
      ${one.secrecy}, ${one.sealedText}, ${one.recordedBy}::uuid)`.execute(tx);
}

type Transfer = Pick<Instruction, 'unitId' | 'task' | 'showsText' | 'dueOn' | 'transferredBy'>;

export async function setTransferred(
  tx: Transaction,
  caseId: string,
  { at, ...one }: Transfer & { at: Date },
): Promise<void> {
  await sql`update information_instruction set unit_id = ${one.unitId}::uuid, task = ${one.task},
      shows_text = ${one.showsText}, due_on = ${one.dueOn}::date, transferred_by = ${one.transferredBy}::uuid,
      transferred_at = ${at}, returned_reason = '', signed_for_at = null, signed_for_by = ''
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setSignedFor(tx: Transaction, caseId: string, { at, by }: { at: Date; by: string }) {
  await sql`update information_instruction set signed_for_at = ${at}, signed_for_by = ${by}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

/** Back with the office: the unit has nothing to do with it any more. */
export async function setReturned(tx: Transaction, caseId: string, reason: string): Promise<void> {
  await sql`update information_instruction set returned_reason = ${reason}, unit_id = null, task = '', due_on = null,
      shows_text = false, transferred_at = null where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setAnswer(
  tx: Transaction,
  caseId: string,
  one: { answer: string; fileId: string | null; by: string; at: Date },
): Promise<void> {
  await sql`update information_instruction set answer = ${one.answer}, answer_file_id = ${one.fileId}::uuid,
      answered_by = ${one.by}, answered_at = ${one.at}, returned_reason = ''
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setSentBack(
  tx: Transaction,
  caseId: string,
  { reason, dueOn }: { reason: string; dueOn: string },
) {
  await sql`update information_instruction set returned_reason = ${reason}, due_on = ${dueOn}::date
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setCleared(tx: Transaction, caseId: string, { text, at }: { text: string; at: Date }) {
  await sql`update information_instruction set cleared_text = ${text}, cleared_at = ${at}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setClosed(tx: Transaction, caseId: string, reason: string): Promise<void> {
  await sql`update information_instruction set closed_reason = ${reason}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}
