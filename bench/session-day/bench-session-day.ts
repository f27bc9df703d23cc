// The last hour before the cut-off: 400 members send in while reviewers pre-review and file, through HTTP and sessions.
import { cpus, loadavg } from 'node:os';
import pg from 'pg';
import { insertCommittee } from '../act/committee.ts';
import { benchNow, openBenchHouse } from '../act/house-for-bench.ts';
import { signEverybodyIn } from '../act/sessions.ts';
import { rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { sendCrowd } from './crowd.ts';
import { cutOffSeen, refusalsOf, rowsOf } from './figures-of.ts';
import { planMembers, planOfficers } from './plan-day.ts';
import { isSound, prove } from './proof.ts';
import { hourSeconds, lateSeconds, stretches } from './shape.ts';

/** The hour and what comes after it, and so many real seconds for both. */
const endsAtSecond = hourSeconds + lateSeconds + 30;
const long = { members: 400, realSeconds: 300 };
const short = { members: 60, realSeconds: 20 };
const leadMilliseconds = 1_500;
const cutsOffAt = new Date(benchNow.getTime() + hourSeconds * 1000);

/** The window closes at the end of the hour; who looks on for an hour is not signed out meanwhile. */
async function setHour(owner: pg.ClientConfig, tenantId: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
  await client.query('update plenary_session set in_session_from = $1, in_session_until = $2', [
    new Date(benchNow.getTime() - 30 * 86_400_000),
    cutsOffAt,
  ]);
  await client.query(
    `insert into setting (tenant_id, key, value, reason, updated_at) values ($1, 'identity.idleMinutes', '240', 'bench', $2)`,
    [tenantId, benchNow],
  );
  await client.end();
}

export async function benchSessionDay({ isShort }: Options): Promise<boolean> {
  const { members, realSeconds } = isShort ? short : long;
  const factor = endsAtSecond / realSeconds;
  let startsAtMilliseconds = Number.POSITIVE_INFINITY;
  const clock = () => {
    const passed = Math.max(0, Date.now() - startsAtMilliseconds);
    return new Date(benchNow.getTime() + (Number.isFinite(passed) ? passed * factor : 0));
  };
  const bench = await openBenchHouse(clock);
  try {
    const committee = await insertCommittee(bench.owner, members);
    await setHour(bench.owner, committee.tenantId);
    console.log(`${members} members and the offices sign in …`);
    const people = await signEverybodyIn(bench, committee);
    const wanted = { people, seed: 204, factor };
    const shape = stretches.map(({ name, share }) => `${name} ${Math.round(share * 100)} %`).join(', ');
    console.log(
      `PostgreSQL ${bench.version} (embedded), Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`,
    );
    console.log(`Arrival: ${shape}. One hour in ${realSeconds} s: ${rounded(factor)} times as fast as the clock.`);
    startsAtMilliseconds = Date.now() + leadMilliseconds;
    const report = await sendCrowd({
      ...{ address: bench.address, factor, startsAtMilliseconds, endsAtSecond, categoryId: committee.categoryId },
      members: planMembers(wanted),
      officers: planOfficers(wanted),
    });
    const spentSeconds = (Date.now() - startsAtMilliseconds) / 1000;
    const proof = await prove(bench, { tenantId: committee.tenantId, report, cutsOffAt });
    const cutOff = cutOffSeen(report.samples);
    const refusals = refusalsOf(report.samples);
    const rows = rowsOf(report.samples, spentSeconds);
    console.log(`\nRefused, each for its reason: ${JSON.stringify(refusals)}`);
    console.log(
      `Cut-off: last accepted ${cutOff.lastAccepted} s, first refused ${cutOff.firstRefused} s from it (seconds of the hour, as sent); ${cutOff.refused} too late.`,
    );
    console.log(
      `Record: ${proof.acknowledged} acknowledged, ${proof.lost} lost, ${proof.twice} twice, ${proof.brokenChains} broken chains; ${proof.filed} numbers, ${proof.doubleNumbers} double, ${proof.gaps} gaps (a number is taken inside the act that files, so a refused filing leaves none).`,
    );
    for (const failure of report.failures.slice(0, 5)) console.log(`Failure: ${failure}`);
    const environment = { postgres: bench.version, node: process.version, cores: cpus().length };
    const throughput = rounded(report.samples.length / spentSeconds);
    tell('session-day', rows, {
      ...environment,
      ...{ isShort, members, realSeconds, factor: rounded(factor), requests: report.samples.length, throughput },
      ...{ cutOff, refusals, proof, failures: report.failures.length, sentAgain: report.sentAgain },
    });
    return isSound(proof, report.failures);
  } finally {
    await bench.close();
  }
}
