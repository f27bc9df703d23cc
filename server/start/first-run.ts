// Nothing here yet: the demo committee, or the first committee of a real installation.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Identity } from '#platform/identity';
import { type Configuration, isBeyondLoopback } from '../configuration.ts';
import type { House } from '../house.ts';
import { clearDemo } from './clear-demo.ts';
import { standing } from './standing.ts';
import { StartProblem } from './start-problem.ts';

export interface FirstRunParts {
  readonly configuration: Configuration;
  readonly house: House;
  readonly identity: Identity;
  readonly owner: pg.PoolConfig;
  readonly say: (line: string) => void;
}

function refuseRemoteDemo({ host, isRemoteDemoAllowed }: Configuration): void {
  if (!isBeyondLoopback(host) || isRemoteDemoAllowed) return;
  throw new StartProblem(
    `HOST is ${host}, but this is the demo, whose sign-ins lie in a file: it listens to this machine only. Start with --empty for real work, or set DEMO_ALLOW_REMOTE=1.`,
  );
}

/** Answers the path of the demo's sign-ins, or null where there is no demo. */
export async function prepareCommittees(parts: FirstRunParts): Promise<string | null> {
  const { configuration } = parts;
  const { committees, demo } = await standing(parts);
  const signInsPath = join(configuration.dataDirectory, 'demo-sign-ins.json');
  const isUnfinished = demo > 0 && demo === committees && !existsSync(signInsPath);
  if (committees > 0 && !isUnfinished) {
    if (demo > 0) refuseRemoteDemo(configuration);
    return demo > 0 ? signInsPath : null;
  }
  if (isUnfinished) {
    parts.say('The demo was begun and not finished; it is written anew.');
    await clearDemo(parts.owner);
  }
  if (configuration.isEmptyStart) {
    const { foundCommittee } = await import('./found-committee.ts');
    await foundCommittee(parts);
    return null;
  }
  refuseRemoteDemo(configuration);
  const { seedDemo } = await import('../demo/seed-demo.ts');
  await seedDemo({ ...parts, signInsPath });
  return signInsPath;
}
