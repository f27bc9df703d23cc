// What the database itself says of its tables: nothing here is kept by hand.
import type pg from 'pg';

export interface Table {
  readonly name: string;
  readonly schema: string;
  readonly hasTenant: boolean;
  /** Columns of the primary key and of every unique index, in their order. */
  readonly keys: readonly (readonly string[])[];
  /** Foreign keys: the table referred to, and our own columns. */
  readonly references: readonly { readonly to: string; readonly columns: readonly string[] }[];
  readonly triggers: readonly string[];
}

const named = (of: string, columns: string) =>
  `(select array_agg(a.attname::text order by k.place) from unnest(${columns}) with ordinality k (number, place)
    join pg_attribute a on a.attrelid = ${of} and a.attnum = k.number)`;

const tablesOf = `
  select format('%I.%I', n.nspname, c.relname) as name, n.nspname as schema,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as "hasTenant",
    array(select to_jsonb(${named('c.oid', 'i.indkey::int2[]')}) from pg_index i
      where i.indrelid = c.oid and i.indisunique order by i.indisprimary desc, i.indexrelid) as keys,
    array(select jsonb_build_object('to', format('%I.%I', rn.nspname, r.relname), 'columns', to_jsonb(${named('c.oid', 'f.conkey')}))
      from pg_constraint f join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
      where f.conrelid = c.oid and f.contype = 'f' order by f.conname) as references,
    array(select t.tgname::text from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal order by 1) as triggers
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`;

export const readCatalogue = async (client: pg.ClientBase): Promise<Table[]> =>
  (await client.query<Table>(tablesOf)).rows;
