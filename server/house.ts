// Everything the running house is made of, put together once at the start.
import { type ActRegistry, type Committees, keepCommittees, type Query, registerActs } from '#kernel/acts';
import type { DigestName } from '#kernel/audit';
import { assertLifecycle } from '#kernel/lifecycle';
import { type NoticeRegistry, noticeRegistry } from '#kernel/notices';
import { commitmentLifecycle } from '#kernel/recommendations';
import { undertakenKinds, undertakingActs, undertakingLifecycle, undertakingNotices } from '#kernel/undertakings';
import { type Database, openDatabase } from '#platform/database';
import type { FileStore } from '#platform/files';
import type { PushSender } from '#platform/web-push';
import { administrationActs, administrationQueries } from './administration.ts';
import { backupNotices } from './backup/backup-notices.ts';
import { offers } from './instruments.ts';
import { waitingQuery } from './waiting.ts';

export interface House {
  readonly database: Database;
  readonly committees: Committees;
  readonly digest: DigestName;
  readonly acts: ActRegistry;
  readonly queries: ReadonlyMap<string, Query>;
  readonly notices: NoticeRegistry;
  readonly files: FileStore;
  readonly pushSender: PushSender;
  readonly clock: () => Date;
}

export interface HouseParts {
  readonly connection: Parameters<typeof openDatabase>[0]['connection'];
  readonly digest: DigestName;
  readonly files: FileStore;
  readonly pushSender: PushSender;
  readonly clock?: () => Date;
  readonly onPoolError?: (error: Error) => void;
}

export const noticesOfTheHouse = (): NoticeRegistry =>
  noticeRegistry([undertakingNotices, backupNotices, ...offers.flatMap(({ notices }) => notices ?? [])]);

/** An unsound table stops the start. */
function assertLifecycles(): void {
  for (const lifecycle of offers.flatMap(({ lifecycles }) => lifecycles ?? [])) assertLifecycle(lifecycle);
  assertLifecycle(undertakingLifecycle);
  assertLifecycle(commitmentLifecycle);
}

export function actsOfTheHouse(): ActRegistry {
  assertLifecycles();
  const kinds = undertakenKinds(offers.flatMap(({ undertakenKind }) => undertakenKind ?? []));
  return registerActs([...undertakingActs(kinds), ...administrationActs, ...offers.flatMap(({ acts }) => acts ?? [])]);
}

export function queriesOfTheHouse(): ReadonlyMap<string, Query> {
  const queries = [waitingQuery, ...administrationQueries, ...offers.flatMap(({ queries }) => queries ?? [])];
  return new Map(queries.map((query) => [query.name, query]));
}

export function buildHouse(parts: HouseParts): House {
  const { connection, digest, files, pushSender, clock = () => new Date(), onPoolError } = parts;
  const database = openDatabase({ connection, onPoolError });
  const notices = noticesOfTheHouse();
  return {
    database,
    committees: keepCommittees(database),
    digest,
    acts: actsOfTheHouse(),
    queries: queriesOfTheHouse(),
    notices,
    files,
    pushSender,
    clock,
  };
}
