// The machine's clock is put back by an hour while people work: acts go on, and the record keeps its order.
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import pg from 'pg';
import { insertCommittee } from '../../act/committee.ts';
import { benchNow, openBenchHouse } from '../../act/house-for-bench.ts';
import { send } from '../../act/send.ts';
import { signedIn } from '../../act/signed-in.ts';
import { brokenChains, casesOf } from '../kill/look.ts';

export async function putClockBack(): Promise<string[]> {
  let now = benchNow;
  const bench = await openBenchHouse(() => now);
  const agent = new Agent({ keepAlive: true });
  const client = new pg.Client(bench.owner);
  try {
    await client.connect();
    const { tenantId, people } = await insertCommittee(bench.owner, 1);
    const { cookie } = await signedIn(bench, tenantId, people.get('member')![0]!);
    const act = (verb: string, body: Record<string, unknown>) =>
      send(agent, bench.address, { path: `/api/proposals/${verb}`, cookie, key: randomUUID(), body });
    const first = await act('draft', { input: { title: '关于路灯的提案' } });
    const { caseId: id } = JSON.parse(first.text) as { caseId: string };
    now = new Date(now.getTime() - 3_600_000);
    const second = await act('save', { id, version: 1, input: { title: '关于路灯照明的提案' } });
    const ready = await fetch(`${bench.address}/api/ready`);
    const at = { client, tenantId };
    const cases = await casesOf(at, null);
    return [
      ...(second.status === 200
        ? []
        : [`clock put back: an act answered ${second.status} ${second.text.slice(0, 200)}`]),
      ...(ready.ok ? [] : ['clock put back: readiness went red']),
      ...(cases[0]?.version === 2 ? [] : ['clock put back: the version did not go on']),
      ...(await brokenChains(at, cases)),
    ];
  } finally {
    agent.destroy();
    await client.end();
    await bench.close();
  }
}
