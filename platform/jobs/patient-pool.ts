// The queue puts a finished job away in a promise that it does not await: an error there would end the whole process.
// So its connections wait for a database that is away, and what passes by itself is told as worth trying again.
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { isServerAway } from '#platform/database';
import { ownerPool } from './owner-pool.ts';

/** Full or read-only for now. */
const passing = new Set(['53100', '25006', '58030']);
/** The code by which the queue tries again within 50 ms to 5 s, a hundred times. */
const tryAgain = '40001';
const pauseMs = 250;

function told(error: unknown): unknown {
  const { code = '' } = error as { code?: string };
  if (!isServerAway(error) && !passing.has(code)) return error;
  return Object.assign(new Error((error as Error).message, { cause: error }), { code: tryAgain });
}

type Query = (...words: unknown[]) => unknown;

function tellPassing(client: pg.PoolClient): void {
  const query = client.query.bind(client) as Query;
  const telling: Query = (...words) => {
    const answer = query(...words);
    if (!(answer instanceof Promise)) return answer;
    return answer.catch((error: unknown) => {
      throw told(error);
    });
  };
  client.query = telling as typeof client.query;
}

export interface PatientPool {
  readonly pool: pg.Pool;
  /** From now on a database that is away is an error again: the process is to end. */
  giveUp(): void;
}

export function patientPool(connection: pg.PoolConfig, max: number, onError: (error: unknown) => void): PatientPool {
  const pool = ownerPool(connection, max, onError);
  let hasPatience = true;
  pool.on('connect', tellPassing);
  const connect = pool.connect.bind(pool) as (callback?: unknown) => Promise<pg.PoolClient>;
  async function connectAtLast(): Promise<pg.PoolClient> {
    for (;;) {
      try {
        return await connect();
      } catch (error) {
        if (!hasPatience || pool.ending || !isServerAway(error)) throw error;
        await pause(pauseMs);
      }
    }
  }
  pool.connect = ((callback?: unknown) => (callback ? connect(callback) : connectAtLast())) as typeof pool.connect;
  return {
    pool,
    giveUp() {
      hasPatience = false;
    },
  };
}
