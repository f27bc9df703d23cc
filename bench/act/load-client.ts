// The process that asks: so many clients at once, each sending its next request when the last is answered.
import { Agent } from 'node:http';
import { inTurns } from './in-turns.ts';
import type { LoadDone, LoadWanted } from './load-wanted.ts';
import { send } from './send.ts';

async function run({ address, clients, requests }: LoadWanted): Promise<LoadDone> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const answers: unknown[] = new Array(requests.length);
  const timed = await inTurns(requests, clients, async (sent, index) => {
    const { status, text } = await send(agent, address, sent);
    if (status !== 200) throw new Error(`${sent.path} answered ${status}: ${text}`);
    answers[index] = JSON.parse(text);
  });
  agent.destroy();
  return { ...timed, answers };
}

process.on('message', (wanted: LoadWanted) => {
  run(wanted).then(
    (done) => process.send?.(done),
    (error: Error) => process.send?.({ failed: error.message }),
  );
});
