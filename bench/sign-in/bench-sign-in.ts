// Six hundred people sign in within five minutes: by code, by digits, at the desk, and later from phones without a network.
import { cpus, loadavg } from 'node:os';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { insertCommittee } from '../act/committee.ts';
import { type BenchHouse, benchNow, openBenchHouse } from '../act/house-for-bench.ts';
import { quantile, rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { asking as openAsking } from '../session-day/asking.ts';
import { refusalsOf, rowsOf } from '../session-day/figures-of.ts';
import { arrivals, lastsSeconds, shares } from './arrivals.ts';
import { letIn } from './hall-people.ts';
import { proveHall } from './proof.ts';
import { sendHall } from './send-hall.ts';

const long = { people: 600, realSeconds: 50 };
const short = { people: 120, realSeconds: 12 };
const leadMilliseconds = 1_500;

/** A plenary session that begins when the five minutes are over. */
async function callTogether({ address }: BenchHouse, cookie: string): Promise<string> {
  const office = openAsking(address, () => 0);
  const startsAt = new Date(benchNow.getTime() + lastsSeconds * 1000);
  const input = {
    ...{ title: '九届五次会议第一次全体会议', kind: 'plenary', place: '青川会堂', lateAfterMinutes: 10 },
    ...{ startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 7_200_000).toISOString() },
    calls: { isWholeTerm: true },
  };
  const drafted = await office.act('activities.draft', cookie, { input });
  const { caseId: id, version } = drafted.body as { caseId?: string; version?: number };
  const announced = await office.act('activities.announce', cookie, { id, version, input: {} });
  office.end();
  if (announced.status !== 200 || !id) throw new Error(`Nobody was called: ${JSON.stringify([drafted, announced])}`);
  return id;
}

export async function benchSignIn({ isShort }: Options): Promise<boolean> {
  const { people, realSeconds } = isShort ? short : long;
  const factor = lastsSeconds / realSeconds;
  let startsAtMilliseconds = Number.POSITIVE_INFINITY;
  const clock = () => {
    const passed = Math.max(0, Date.now() - startsAtMilliseconds);
    return new Date(benchNow.getTime() + (Number.isFinite(passed) ? passed * factor : 0));
  };
  holdFieldKeys(newKeyring());
  const bench = await openBenchHouse(clock);
  try {
    const committee = await insertCommittee(bench.owner, people);
    const { members, officers } = await letIn(bench.owner, committee);
    const caseId = await callTogether(bench, officers[0]!.cookie);
    const shape = shares.map((share) => `${Math.round(share * 100)} %`).join(', ');
    console.log(
      `PostgreSQL ${bench.version} (embedded), Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`,
    );
    console.log(
      `${people} people in five minutes (${shape} by the minute), compressed into ${realSeconds} s: ${rounded(factor)} times as fast.`,
    );
    startsAtMilliseconds = Date.now() + leadMilliseconds;
    const report = await sendHall({
      ...{ address: bench.address, caseId, factor, startsAtMilliseconds, endsAtSecond: lastsSeconds },
      deskCookies: officers.map(({ cookie }) => cookie),
      guests: arrivals(members),
    });
    const proof = await proveHall(bench, { tenantId: committee.tenantId, caseId, told: report.told });
    const refusals = refusalsOf(report.samples);
    const hall = report.samples.filter(({ name }) => name === 'activities.hall').map((sample) => sample.milliseconds);
    const quorumP95 = rounded(quantile(hall, 0.95));
    console.log(`\nRefused, each for its reason: ${JSON.stringify(refusals)}`);
    console.log(
      `Record: ${proof.told} told, ${proof.onRoll} of ${people} on the roll, ${proof.lost} lost, ${proof.double} double, ${proof.receivedLate} received late, ${proof.brokenChains} broken chains. Quorum asked ${hall.length} times, p95 ${quorumP95} ms.`,
    );
    for (const failure of report.failures.slice(0, 5)) console.log(`Failure: ${failure}`);
    tell('sign-in', rowsOf(report.samples, report.spentSeconds), {
      ...{ postgres: bench.version, node: process.version, cores: cpus().length, isShort, people, realSeconds },
      ...{ throughput: rounded(report.samples.length / report.spentSeconds), quorumP95, refusals, proof },
      failures: report.failures.length,
    });
    const isWhole = proof.onRoll === people && proof.lost === 0 && proof.double === 0 && proof.brokenChains === 0;
    return isWhole && report.failures.length === 0;
  } finally {
    await bench.close();
  }
}
