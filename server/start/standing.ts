import { sql } from '#platform/database';
import type { FirstRunParts } from './first-run.ts';

interface Standing {
  committees: number;
  demo: number;
}

export async function standing({ house }: FirstRunParts): Promise<Standing> {
  const { rows } = await house.database.asSystem((tx) =>
    sql<Standing>`select count(*)::int as committees, count(*) filter (where is_demo)::int as demo from tenant`.execute(
      tx,
    ),
  );
  return rows[0]!;
}
