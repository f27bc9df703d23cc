// The outside world of the delivery tests: a real mail server on loopback, and a committee with a clock of its own.
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { createMailer } from '#platform/mail';
import { type SampleCommittee, sampleCommittee } from '../factory.ts';
import { type Outside, withoutSms } from '../index.ts';
import { sampleRegistry } from '../sample-kinds.ts';
import { mailServerFor, type Post } from './mail-server-for.ts';

/** A moment by the clocks of Beijing. */
export const at = (time: string, day = '2026-03-02') => new Date(`${day}T${time}:00+08:00`);

export const sender = { name: '青川市政协', address: 'notice@office.example' };

export interface DeliveryWorld extends Post {
  database: TestDatabase;
  committee: SampleCommittee;
  outside: Outside;
}

/** Call at the top of a test file; the world is new for each test. */
export function deliveryWorld(): DeliveryWorld {
  const world = { letters: [], refusals: [] } as unknown as DeliveryWorld;
  const server = mailServerFor(world);
  beforeAll(async () => {
    world.database = await testDatabase();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    world.outside = {
      database: world.database,
      registry: sampleRegistry,
      mailer: createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: sender }),
      pushSender: null,
      smsSender: withoutSms,
      publicUrl: 'https://tongxin.example',
      senderName: sender.name,
    };
  });
  beforeEach(async () => {
    world.letters = [];
    world.refusals = [];
    world.committee = await sampleCommittee(world.database);
  });
  afterAll(async () => {
    world.outside.mailer.close();
    server.close();
    await world.database.end();
  });
  return world;
}
