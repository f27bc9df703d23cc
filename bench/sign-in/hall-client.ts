// The process of the hall: phones, the desk and the screen, each at its own moment.
import { setTimeout as pause } from 'node:timers/promises';
import type { HallView } from '#instruments/activities/contract';
import { type Asking, asking as openAsking } from '../session-day/asking.ts';
import type { Guest, HallPlan, HallReport } from './contract.ts';

type Code = HallView['codes'][number];

interface Hall {
  readonly plan: HallPlan;
  readonly asking: Asking;
  readonly told: string[];
  second(): number;
  until(second: number): Promise<void>;
  /** What stands on the screen, and what stood there a while ago. */
  readonly screen: { codes: Code[]; old: Code | undefined; isOver: boolean };
}

const pollSeconds = 3;
const mostScans = 8;
const oldAfterSeconds = 60;

/** Looks as often as the hall's screen does, with the version it has seen. */
async function watch({ plan, asking, screen, second, until }: Hall): Promise<void> {
  let seen: number | undefined;
  for (let at = 0; !screen.isOver; at += pollSeconds) {
    await until(at);
    const search = `?id=${plan.caseId}${seen === undefined ? '' : `&seen=${seen}`}`;
    const { status, body } = await asking.query('activities.hall', plan.deskCookies[0]!, search);
    if (status !== 200) continue;
    const view = body as unknown as HallView;
    seen = view.version;
    screen.codes = view.codes;
    screen.old ??= view.codes[0];
    at = Math.max(at, second() - pollSeconds);
  }
}

async function signIn({ plan, asking }: Hall, { cookie, personId, way, sendsAfter }: Guest, code: Code) {
  const wasHeld = sendsAfter > 0;
  const input = way === 'digits' ? { digits: code.digits } : { token: code.token, personId, wasHeld };
  const { status, body } = await asking.act('activities.sign-in', cookie, { id: plan.caseId, input });
  return { isIn: status === 200, code: body.code };
}

async function atDesk({ plan, asking, told }: Hall, { personId, comesAt }: Guest): Promise<void> {
  const cookie = plan.deskCookies[Math.floor(comesAt) % plan.deskCookies.length]!;
  const asked = { id: plan.caseId, input: { personIds: [personId] } };
  const { status } = await asking.act('activities.sign-in-people', cookie, asked);
  if (status === 200) told.push(personId);
}

/** Whoever is told that the code has run out scans the screen again, as people do. Answers the code that let them in. */
async function scanUntilIn(hall: Hall, guest: Guest, first: Code): Promise<Code | null> {
  let code = first;
  for (let attempt = 0; attempt < mostScans; attempt += 1) {
    const { isIn, code: refusal } = await signIn(hall, guest, code);
    if (isIn) {
      hall.told.push(guest.personId);
      return code;
    }
    if (refusal !== 'sign-in-code-expired' && refusal !== 'sign-in-digits-wrong') return null;
    await pause(50);
    code = hall.screen.codes[0]!;
  }
  return null;
}

async function come(hall: Hall, guest: Guest): Promise<void> {
  const { screen } = hall;
  await hall.until(guest.comesAt);
  while (screen.codes.length === 0) await pause(20);
  if (guest.way === 'desk') return atDesk(hall, guest);
  // A picture is old once its code has run out; before that it would let them in.
  if (guest.triesOld && screen.old && guest.comesAt > oldAfterSeconds) await signIn(hall, guest, screen.old);
  if (guest.triesForged && screen.codes[0]) {
    const { token, ...code } = screen.codes[0];
    await signIn(hall, guest, { ...code, token: `${token.slice(0, -6)}AAAAAA` });
  }
  const code = screen.codes[0]!;
  if (guest.sendsAfter > 0) await hall.until(guest.comesAt + guest.sendsAfter);
  const used = await scanUntilIn(hall, guest, code);
  if (guest.isRepeated && used) await signIn(hall, guest, used);
}

async function run(plan: HallPlan): Promise<HallReport> {
  const second = () => ((Date.now() - plan.startsAtMilliseconds) / 1000) * plan.factor;
  async function until(wanted: number) {
    const left = ((wanted - second()) / plan.factor) * 1000;
    if (left > 0) await pause(left);
  }
  const asking = openAsking(plan.address, second);
  const hall: Hall = { plan, asking, told: [], second, until, screen: { codes: [], old: undefined, isOver: false } };
  const failures: string[] = [];
  const watching = watch(hall);
  await Promise.all(
    plan.guests.map((guest) => come(hall, guest).catch((error: Error) => failures.push(error.message))),
  );
  const spentSeconds = (Date.now() - plan.startsAtMilliseconds) / 1000;
  hall.screen.isOver = true;
  await watching;
  asking.end();
  return { samples: asking.samples, told: hall.told, failures: [...asking.failures, ...failures], spentSeconds };
}

process.on('message', (plan: HallPlan) => {
  run(plan).then(
    (report) => process.send?.(report),
    (error: Error) => process.send?.({ failed: error.stack ?? error.message }),
  );
});
