// What is wrong is said, refused cleanly, and passes by itself: `npm run prove -- faults [SECONDS] [--short]`.
import { type Row, tell } from '../../figures.ts';
import type { Options } from '../../program.ts';
import { newDataDirectory, prepareGround } from '../kill/ground.ts';
import { freePort, servedProcess } from '../kill/served-process.ts';
import { putClockBack } from './clock-back.ts';
import { type Fault, faultsOfDatabase, faultsOfDisk, smallDisk } from './fault.ts';
import { type Patient, type Suffered, suffer } from './suffer.ts';

const rowOf = (fault: Fault, { acts, refused, codes, wasRed, backMs }: Suffered): Row => ({
  fault: fault.name,
  'acts tried': acts,
  refused,
  'said as': codes.join(', '),
  readiness: wasRed ? 'red' : 'green',
  'back after ms': Math.round(backMs),
});

async function sufferAll(patient: Patient, faults: readonly Fault[], lastsMs: number) {
  const rows: Row[] = [];
  const problems: string[] = [];
  for (const fault of faults) {
    const suffered = await suffer(patient, fault, lastsMs);
    rows.push(rowOf(fault, suffered));
    problems.push(...suffered.problems);
  }
  return { rows, problems };
}

export async function proveFaults({ isShort, words }: Options): Promise<boolean> {
  const seconds = Number(words[0]) || (isShort ? 5 : 60);
  const dataDirectory = await newDataDirectory();
  const giveBack = await smallDisk(dataDirectory);
  if (!giveBack) console.log('skipped: disk full and file folder read only, since only root can make a disk for them');
  const ground = await prepareGround(1, dataDirectory);
  const server = servedProcess({ dataDirectory, port: await freePort() });
  try {
    server.start();
    await server.untilReady();
    const cookie = ground.people.get('member')![0]!.cookie;
    const patient = { address: server.address, machine: ground, cookie };
    const faults = [...faultsOfDatabase, ...(giveBack ? faultsOfDisk : [])];
    const { rows, problems } = await sufferAll(patient, faults, seconds * 1_000);
    const all = [...problems, ...server.complaints, ...(await putClockBack())];
    for (const problem of all) console.log(problem);
    tell('prove-faults', rows, { seconds, clock: 'put back by an hour', problems: all.length });
    return all.length === 0;
  } finally {
    await server.stop();
    await giveBack?.();
    await ground.clear();
  }
}
