import type pg from 'pg';
import { isRefusal } from '#platform/errors';
import { type Transaction, transactionOver } from './bound-dialect.ts';

export interface TransactionOptions {
  /** The server keeps the plans of these statements: for the same few run again and again, found by key. */
  readonly keepsPlans?: boolean;
}

interface Running<T> extends TransactionOptions {
  readonly begin: string;
  readonly work: (tx: Transaction) => Promise<T>;
}

export async function once<T>(pool: pg.Pool, { begin, work, keepsPlans = false }: Running<T>): Promise<T> {
  const client = await pool.connect();
  let isBroken: Error | undefined;
  const remember = (error: Error) => {
    isBroken = error;
  };
  client.on('error', remember);
  try {
    await client.query(begin);
    const answer = await work(transactionOver(client, keepsPlans));
    await client.query(isRefusal(answer) ? 'rollback' : 'commit');
    return answer;
  } catch (error) {
    await client.query('rollback').catch(remember);
    throw error;
  } finally {
    client.off('error', remember);
    client.release(isBroken);
  }
}
