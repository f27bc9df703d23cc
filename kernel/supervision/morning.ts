// The work of a morning: rungs that run by themselves are taken, the others are laid on the officers' desk.
import { type ActHouse, forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { notify } from '#kernel/notices';
import { holdersOf } from '#kernel/people';
import { systemActor } from '#kernel/permissions';
import { chasers, circumstancesOf } from './circumstances.ts';
import { type LadderStep, mostReminded } from './contract.ts';
import { type Matter, matterOf, raised } from './matter.ts';
import { readMatters } from './storage.ts';

interface Morning {
  readonly house: WorkingHouse;
  readonly tenantId: string;
  readonly now: Date;
}

async function mattersDue({ house, tenantId, now }: Morning): Promise<Matter[]> {
  const { settings, calendar } = await house.committees.of(tenantId);
  const today = calendarDateOf(now);
  const circumstances = circumstancesOf({ settings, calendar, today });
  const narrowing = { dueBy: today, silentSince: today };
  const stored = await house.database.asTenant(tenantId, (tx) =>
    readMatters(tx, { actor: systemActor(tenantId), narrowing }),
  );
  return raised(stored.map((one) => matterOf(one, circumstances))).filter(({ ladder }) => ladder.next?.isDue);
}

/** A refusal means that somebody was faster, or that the unit has answered meanwhile: nothing is left to do. */
async function act({ house, tenantId, now }: Morning, name: string, envelope: { id?: string; input: unknown }) {
  await perform(house, {
    act: house.acts.get(name)!,
    actor: systemActor(tenantId),
    envelope: { version: 'latest', ...envelope },
    now,
  });
}

async function climb(morning: Morning, matters: readonly Matter[]): Promise<void> {
  const at = (step: LadderStep) =>
    matters.filter(({ ladder }) => ladder.next?.step === step && ladder.next.runsByItself).map(({ id }) => id);
  const reminded = at('remind');
  for (let from = 0; from < reminded.length; from += mostReminded) {
    const matterIds = reminded.slice(from, from + mostReminded);
    await act(morning, 'supervision.remind', { input: { matterIds } });
  }
  for (const id of at('notice')) await act(morning, 'supervision.send-notice', { id, input: {} });
  for (const id of at('leader')) {
    await act(morning, 'supervision.report-to-leader', { id, input: { to: 'chairpersons-council' } });
  }
}

/** Told once, on the day a rung falls due; what stays undone stands on Today. */
async function tellOfficers({ house, tenantId, now }: Morning, matters: readonly Matter[]): Promise<void> {
  const today = calendarDateOf(now);
  const fresh = matters.filter(({ ladder }) => !ladder.next!.runsByItself && ladder.next!.dueOn === today);
  if (fresh.length === 0) return;
  await house.database.asTenant(tenantId, async (tx) => {
    await notify(tx, {
      recipients: await holdersOf(tx, { roles: chasers, today }),
      kind: 'supervision-due',
      caseId: null,
      eventId: null,
      params: { count: fresh.length },
      dueOn: today,
      dedupeKey: `supervision-due:${today}`,
      now,
    });
  });
}

export async function superviseOneMorning(house: WorkingHouse, tenantId: string, now: Date): Promise<void> {
  const morning = { house, tenantId, now };
  const matters = await mattersDue(morning);
  await climb(morning, matters);
  await tellOfficers(morning, matters);
}

export const supervisionWork = (house: WorkingHouse): Work => ({
  tasks: [
    forEachCommittee(house satisfies ActHouse, {
      name: 'supervise',
      run: (tenantId, now) => superviseOneMorning(house, tenantId, now),
    }),
  ],
  schedule: (dailyAt) => [{ task: 'supervise', schedule: dailyAt('08:10') }],
});
