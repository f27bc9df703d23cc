import { v7 } from 'uuid';
import type * as z from 'zod';
import type { ActContext } from '#kernel/acts';
import { sql, tables } from '#platform/database';
import type { saveReplyInput } from './contract.ts';
import type { UndertakingSubject } from './subject.ts';
import type { UndertakingTables } from './tables.ts';

export async function writeReply(
  context: ActContext,
  { id, record, undertaking, facts }: UndertakingSubject,
  input: z.output<typeof saveReplyInput>,
): Promise<void> {
  const content = {
    opening: input.opening,
    closing: input.closing,
    class_letter: input.classLetter,
    class_set: facts.numbers.classSet,
    publication: input.publication,
    publication_reason: input.publicationReason,
    answers: JSON.stringify(input.answers),
  };
  await tables<UndertakingTables>(context.tx)
    .insertInto('reply')
    .values({
      tenant_id: sql<string>`app.tenant_id()`,
      id: v7(),
      undertaking_id: id,
      case_id: record.id,
      round: undertaking.round,
      is_sealed: false,
      ...content,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'undertaking_id', 'round']).doUpdateSet(content))
    .execute();
}
