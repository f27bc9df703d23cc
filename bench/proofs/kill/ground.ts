// What the rounds are played on: a data folder as `npm start` makes it, with a committee and its people signed in.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { isConfigurationProblem, readConfiguration } from '../../../server/configuration.ts';
import { openCluster } from '../../../server/start/open-cluster.ts';
import { openHouse } from '../../../server/start/open-house.ts';
import { type BenchCommittee, insertCommittee } from '../../act/committee.ts';
import { type SignedInPeople, signEverybodyIn } from '../../act/sessions.ts';

export interface Ground {
  readonly dataDirectory: string;
  readonly committee: BenchCommittee;
  readonly people: SignedInPeople;
  /** The owner's way to the database, past the tenant wall. */
  readonly owner: pg.ClientConfig;
  clear(): Promise<void>;
}

/** Letters go out by day and night, so that the hour of the run changes nothing. */
async function giveAddresses(owner: pg.ClientConfig, tenantId: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`update person set email = id || '@people.example' where tenant_id = $1`, [tenantId]);
  await client.query(
    `insert into notice_preference (tenant_id, person_id, channels, quiet_from, quiet_until, mail_rhythm, daily_at, updated_at)
     select tenant_id, id, $2, '00:00', '00:00', 'prompt', '08:00', now() from person where tenant_id = $1`,
    [tenantId, JSON.stringify({ proposals: ['mail'], undertakings: ['mail'] })],
  );
  await client.end();
}

export const newDataDirectory = () => mkdtemp(join(tmpdir(), 'tongxin-proof-'));

export async function prepareGround(members: number, given?: string): Promise<Ground> {
  const dataDirectory = given ?? (await newDataDirectory());
  const configuration = readConfiguration({ DATA_DIR: dataDirectory }, []);
  if (isConfigurationProblem(configuration)) throw new Error(configuration.problems.join('\n'));
  const say = () => {};
  const logger = pino({ level: 'warn' });
  const cluster = await openCluster({ configuration, say, logger });
  const { house, identity, close } = await openHouse({ configuration, cluster, say });
  const committee = await insertCommittee(cluster.owner, members);
  await giveAddresses(cluster.owner, committee.tenantId);
  const people = await signEverybodyIn({ house, identity }, committee);
  await close();
  await cluster.stop();
  const clear = () => rm(dataDirectory, { recursive: true, force: true });
  return { dataDirectory, committee, people, owner: cluster.owner, clear };
}
