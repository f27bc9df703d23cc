// Database prepared, house built, identity ready: what the server and the tools both begin with.
import { openFieldKeys } from '#platform/encryption';
import { openFileStore } from '#platform/files';
import type { Identity } from '#platform/identity';
import { openHouseSigner } from '#platform/signing';
import { createPushSender } from '#platform/web-push';
import type { Configuration } from '../configuration.ts';
import { buildHouse, type House } from '../house.ts';
import { identityOfTheHouse } from '../identity.ts';
import { fileStoreOptions } from './file-store-options.ts';
import type { Cluster } from './open-cluster.ts';
import { prepareDatabase } from './prepare-database.ts';

export interface HouseOpening {
  readonly configuration: Configuration;
  readonly cluster: Cluster;
  readonly say: (line: string) => void;
  readonly onPoolError?: (error: Error) => void;
}

export interface OpenedHouse {
  readonly house: House;
  readonly identity: Identity;
  close(): Promise<void>;
}

export async function openHouse({ configuration, cluster, say, onPoolError }: HouseOpening): Promise<OpenedHouse> {
  const { keysDirectory, publicUrl, digest, signature, webPushSubject } = configuration;
  await prepareDatabase(cluster, say);
  await openFieldKeys(keysDirectory);
  await openHouseSigner(keysDirectory, signature);
  const house = buildHouse({
    connection: cluster.application,
    digest,
    files: await openFileStore(await fileStoreOptions(configuration)),
    pushSender: await createPushSender({
      keysDirectory,
      contact: webPushSubject ?? 'mailto:tongxin@localhost',
    }),
    onPoolError,
  });
  const { database, clock } = house;
  const identity = await identityOfTheHouse({ database, keysDirectory, publicUrl, digest, clock });
  return { house, identity, close: () => database.end() };
}
