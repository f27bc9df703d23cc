// Where a new instrument keeps what only it knows, and how it is asked for.
import type { Names } from '../names.ts';

export const migration = ({ table, one }: Names) => `-- What ${one} has beyond the case's shell.
create table ${table} (
  tenant_id uuid not null,
  case_id uuid not null,
  description text not null default '',
  result text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('${table}');
`;

export const storage = ({
  table,
  pascal,
}: Names) => `import { sql, type Transaction, tables } from '#platform/database';

export interface ${pascal}Tables {
  ${table}: { tenant_id: string; case_id: string; description: string; result: string };
}

export async function insert${pascal}(tx: Transaction, caseId: string, description: string): Promise<void> {
  await tables<${pascal}Tables>(tx)
    .insertInto('${table}')
    .values({ tenant_id: sql<string>\`app.tenant_id()\`, case_id: caseId, description, result: '' })
    .execute();
}

export async function read${pascal}(tx: Transaction, caseId: string): Promise<{ description: string } | null> {
  const row = await tables<${pascal}Tables>(tx)
    .selectFrom('${table}')
    .select('description')
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ?? null;
}

export async function keepResult(tx: Transaction, caseId: string, result: string): Promise<void> {
  await tables<${pascal}Tables>(tx).updateTable('${table}').set({ result }).where('case_id', '=', caseId).execute();
}
`;

export const list = ({
  instrument,
  table,
  camel,
  pascal,
  words,
}: Names) => `// Every ${words} one may see, the latest first.
import { defineQuery } from '#kernel/acts';
import { type CaseTables, visibleTo } from '#kernel/cases';
import { tables } from '#platform/database';
import { listParameters, ${camel}List, type ${pascal}State } from '../contract.ts';
import { ${camel}Lifecycle } from '../lifecycle.ts';
import type { ${pascal}Tables } from '../storage.ts';

export const list${pascal} = defineQuery({
  name: '${instrument}.list',
  parameters: listParameters,
  answer: ${camel}List,
  async ask({ tx, actor }, { state, limit }) {
    const seen = await tables<CaseTables>(tx)
      .selectFrom('case')
      .select(['id', 'version', 'title', 'state', 'updated_at'])
      .where('kind', '=', ${camel}Lifecycle.kind)
      .where(visibleTo(actor))
      .$if(state !== undefined, (query) => query.where('state', '=', state!))
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    const ids = seen.map(({ id }) => id);
    const kept = ids.length === 0 ? [] : await tables<${pascal}Tables>(tx)
      .selectFrom('${table}')
      .select(['case_id', 'description', 'result'])
      .where('case_id', 'in', ids)
      .execute();
    const byCase = new Map(kept.map((row) => [row.case_id, row]));
    return {
      items: seen.map(({ id, version, title, state: stands, updated_at }) => ({
        id,
        version,
        title,
        state: stands as ${pascal}State,
        description: byCase.get(id)?.description ?? '',
        result: byCase.get(id)?.result ?? '',
        updatedAt: updated_at.toISOString(),
      })),
    };
  },
});
`;

export const queries = ({ camel, pascal, one }: Names) => `// Every question about ${one} that a screen may put.
import type { Query } from '#kernel/acts';
import { list${pascal} } from './list.ts';

export const ${camel}Queries: readonly Query[] = [list${pascal}];
`;
