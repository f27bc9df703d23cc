// The same years written into the database, made where they lie.
import pg from 'pg';
import { deedShapes } from './member-years.ts';

interface Wanted {
  readonly tenantId: string;
  readonly personIds: readonly string[];
  readonly firstYear: number;
  readonly years: number;
  readonly deeds: number;
}

/** One case a year and place of the year, to which every member's deed of that day belongs. */
export async function insertDeeds(connection: pg.ClientConfig, wanted: Wanted): Promise<void> {
  const { tenantId, personIds, firstYear, years, deeds } = wanted;
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
  await client.query(
    `insert into "case" (tenant_id, id, kind, state, title, audience, created_at, updated_at)
     select $1, gen_random_uuid(), 'activity', 'closed', year || '-' || place, 'members', now(), now()
     from generate_series($2::int, $2::int + $3::int - 1) year, generate_series(0, $4::int - 1) place`,
    [tenantId, firstYear, years, deeds],
  );
  await client.query(
    `insert into deed (tenant_id, id, person_id, kind, done_on, case_id, subject_id, event_id, facts, recorded_at)
     select $1, gen_random_uuid(), person.id, shape.value->>'kind',
       make_date(split_part(k.title, '-', 1)::int, 1, 1) + split_part(k.title, '-', 2)::int * 6,
       k.id, gen_random_uuid(), gen_random_uuid(), shape.value->'facts', now()
     from "case" k, unnest($2::uuid[]) with ordinality person (id, place)
     join lateral jsonb_array_elements($3::jsonb) with ordinality shape (value, place) on true
     where k.tenant_id = $1 and k.title ~ '^[0-9]{4}-[0-9]+$'
       and shape.place - 1 = (person.place + split_part(k.title, '-', 2)::int) % $4::int`,
    [tenantId, personIds, JSON.stringify(deedShapes), deedShapes.length],
  );
  await client.query('analyze deed');
  await client.end();
}
