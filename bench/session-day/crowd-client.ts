// The process of the crowd: everybody acts at their own moment, whether or not others have been answered.
import { setTimeout as pause } from 'node:timers/promises';
import { asking as openAsking } from './asking.ts';
import type { CrowdPlan, CrowdReport } from './contract.ts';
import { type Hour, live } from './member-script.ts';
import { work } from './officer-script.ts';

function hourOf({ startsAtMilliseconds, factor }: CrowdPlan): Hour {
  const second = () => ((Date.now() - startsAtMilliseconds) / 1000) * factor;
  return {
    second,
    async until(wanted) {
      const left = ((wanted - second()) / factor) * 1000;
      if (left > 0) await pause(left);
    },
  };
}

async function run(plan: CrowdPlan): Promise<CrowdReport> {
  const hour = hourOf(plan);
  const asking = openAsking(plan.address, hour.second);
  const living = { plan, asking, hour };
  const failures: string[] = [];
  const caught = <T>(doing: Promise<T>, otherwise: T) =>
    doing.catch((error: Error) => {
      failures.push(error.message);
      return otherwise;
    });
  const [submitted, filed] = await Promise.all([
    Promise.all(plan.members.map((member) => caught(live(living, member), null))),
    Promise.all(plan.officers.map((officer, place) => caught(work(living, officer, place), []))),
  ]);
  asking.end();
  return {
    samples: asking.samples,
    submitted: submitted.filter((one) => one !== null),
    filed: filed.flat(),
    sentAgain: asking.sentAgain(),
    failures: [...asking.failures, ...failures],
  };
}

process.on('message', (plan: CrowdPlan) => {
  run(plan).then(
    (report) => process.send?.(report),
    (error: Error) => process.send?.({ failed: error.stack ?? error.message }),
  );
});
