import { type Transaction, tables } from '#platform/database';
import type { UndertakingTables } from '../tables.ts';

export type Row<Table extends keyof UndertakingTables> = UndertakingTables[Table];

const happenings = [
  'undertaking_objection',
  'consultation_record',
  'extension_request',
  'undertaking_comment',
] as const;

export async function readHappenings(tx: Transaction, caseId: string) {
  const db = tables<UndertakingTables>(tx);
  const [objection, consultation, extension, comment] = happenings;
  return {
    objections: await db.selectFrom(objection).selectAll().where('case_id', '=', caseId).orderBy('at').execute(),
    consultations: await db
      .selectFrom(consultation)
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('held_on')
      .orderBy('id')
      .execute(),
    extensions: await db
      .selectFrom(extension)
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('requested_at')
      .execute(),
    comments: await db.selectFrom(comment).selectAll().where('case_id', '=', caseId).orderBy('at').execute(),
  };
}
