// The process of the readers: so many pages a second, each at its own moment, from a hundred and twenty addresses.
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Reading, ReadingPlan, ReadingReport, Wish } from './contract.ts';

const addresses = 120;
const patience = 30_000;

const agents = Array.from(
  { length: addresses },
  (_, index) => new Agent({ keepAlive: true, maxSockets: 4, localAddress: `127.0.1.${index + 1}` }),
);

function read(port: number, { kind, path }: Wish, { agent, dueAt }: { agent: Agent; dueAt: number }): Promise<Reading> {
  return new Promise((resolve) => {
    const done = (status: number, bytes: number) =>
      resolve({ kind, status, bytes, milliseconds: performance.now() - dueAt });
    const request = get({ host: '127.0.0.1', port, path, agent, timeout: patience }, (answer) => {
      let bytes = 0;
      answer.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      answer.on('end', () => done(answer.statusCode ?? 0, bytes));
      answer.on('error', () => done(0, bytes));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => done(0, 0));
  });
}

async function run({ port, perSecond, wishes }: ReadingPlan): Promise<ReadingReport> {
  const startsAt = performance.now() + 200;
  const readings = await Promise.all(
    wishes.map(async (wish, index) => {
      const dueAt = startsAt + (index * 1000) / perSecond;
      const left = dueAt - performance.now();
      if (left > 0) await pause(left);
      // A timer wakes late by up to a millisecond; what counts begins when the reader asks.
      return read(port, wish, { agent: agents[index % addresses]!, dueAt: Math.max(dueAt, performance.now()) });
    }),
  );
  for (const agent of agents) agent.destroy();
  return { readings, spentSeconds: (performance.now() - startsAt) / 1000 };
}

process.on('message', (plan: ReadingPlan) => {
  void run(plan).then((report) => process.send?.(report));
});
