// A mail server of our own, for what the jobs send: which letter came how often.
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Looking } from './look.ts';

export interface PostOffice {
  readonly url: string;
  /** Times received, by Message-ID. */
  readonly letters: ReadonlyMap<string, number>;
  close(): void;
}

export async function openPostOffice(): Promise<PostOffice> {
  const letters = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => void pieces.push(piece));
      stream.on('end', () => {
        const id = /^Message-ID: <([^@>]+)/im.exec(Buffer.concat(pieces).toString())?.[1] ?? '';
        letters.set(id, (letters.get(id) ?? 0) + 1);
        done();
      });
    },
  });
  // A killed process leaves its connections.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, letters, close: () => server.close() };
}

const messageIdOf = (noticeIds: readonly string[]): string =>
  createHash('sha256')
    .update([...noticeIds].sort().join())
    .digest('hex')
    .slice(0, 40);

export interface Told {
  readonly notices: number;
  readonly unsent: number;
  readonly letters: number;
  /** Came more than once, under one Message-ID. */
  readonly again: number;
  /** Notices that stand in two different letters. */
  readonly doubled: number;
}

export async function whatWasTold({ client, tenantId }: Looking, post: PostOffice): Promise<Told> {
  const { rows: sent } = await client.query<{ notice_ids: string[] }>(
    `select distinct notice_ids from notice_attempt where tenant_id = $1 and outcome = 'sent'`,
    [tenantId],
  );
  const recorded = new Set(sent.map(({ notice_ids: ids }) => messageIdOf(ids)));
  const times = Map.groupBy(
    sent.flatMap(({ notice_ids: ids }) => ids),
    (id) => id,
  );
  const unexplained = [...post.letters.keys()].filter((id) => !recorded.has(id)).length;
  const counted = await client.query<{ notices: number; unsent: number }>(
    `select (select count(*)::int from notice where tenant_id = $1) as notices,
            (select count(*)::int from notice_delivery where tenant_id = $1 and state in ('queued', 'held-quiet')) as unsent`,
    [tenantId],
  );
  return {
    ...counted.rows[0]!,
    letters: post.letters.size,
    again: [...post.letters.values()].filter((count) => count > 1).length,
    doubled: [...times.values()].filter(({ length }) => length > 1).length + unexplained,
  };
}
