import { v7 } from 'uuid';
import type { ActContext } from '#kernel/acts';
import { sql, tables } from '#platform/database';
import type { UndertakingSubject } from './subject.ts';
import type { UndertakingTables } from './tables.ts';

/** Words that travel with the undertaking: sent back, changes asked for, a remark at the check. Empty words are not kept. */
export async function addComment(
  context: ActContext,
  { id, record }: Pick<UndertakingSubject, 'id' | 'record'>,
  { kind, text }: { kind: string; text: string },
): Promise<void> {
  if (text === '') return;
  await tables<UndertakingTables>(context.tx)
    .insertInto('undertaking_comment')
    .values({
      tenant_id: sql<string>`app.tenant_id()`,
      id: v7(),
      undertaking_id: id,
      case_id: record.id,
      kind,
      text,
      by_person_id: context.actor.personId,
      by_name: context.actor.name,
      at: context.now,
    })
    .execute();
}
