// One reader's wish, and what is shown to them.
import type { FastifyRequest } from 'fastify';
import type { Transaction } from '#platform/database';
import type { Page } from '../../web/portal/layout.ts';
import type { Reader } from '../../web/portal/reader.ts';

export interface Visit {
  readonly tx: Transaction;
  readonly reader: Reader;
  readonly request: FastifyRequest;
  readonly today: string;
  /** Calls for topics that are open to everybody. */
  openCalls(): Promise<readonly { readonly title: string; readonly closesOn: string }[]>;
}

export interface Shown {
  readonly page: Page;
  readonly status?: number;
  /** Made for this one person, and kept nowhere. */
  readonly isOwn?: boolean;
}

export type Read = (visit: Visit) => Promise<Shown>;
