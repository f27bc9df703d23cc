// The figures of a session or year as they stand at this moment, with those of the one before.
import type { CalendarDate } from '#kernel/deadlines';
import { plenarySessions } from '#kernel/people';
import type { Actor } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { countedTables } from './count.ts';
import type { KeptFigures } from './kept-reports.ts';
import { readLedger } from './read-ledger.ts';
import { type ScopeWanted, scopeBefore, scopeWanted } from './scope.ts';

export interface Asking {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: CalendarDate;
}

export async function figuresNow(asking: Asking, wanted: ScopeWanted): Promise<KeptFigures | Refusal> {
  const { tx, actor, now, today } = asking;
  const sessions = await plenarySessions(tx);
  const scope = scopeWanted(sessions, wanted, today);
  if (!scope) return refuse('session-missing');
  const lastScope = scopeBefore(sessions, scope);
  return {
    asOf: now.toISOString(),
    scope,
    lastScope,
    tables: countedTables(await readLedger(tx, { actor, scope, today })),
    last: lastScope && countedTables(await readLedger(tx, { actor, scope: lastScope, today })),
  };
}
