// One fault from its first refusal to the first act after it, seen by a client that keeps asking.
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { send } from '../../act/send.ts';
import type { Fault, Machine } from './fault.ts';

const patienceMs = 90_000;
const everyMs = 200;

export interface Patient {
  readonly address: string;
  readonly machine: Machine;
  readonly cookie: string;
}

export interface Suffered {
  readonly acts: number;
  readonly refused: number;
  /** Codes that readiness and acts gave while it lasted. */
  readonly codes: readonly string[];
  readonly wasRed: boolean;
  readonly backMs: number;
  readonly problems: readonly string[];
}

interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

async function readiness(address: string): Promise<Told> {
  const answer = await fetch(`${address}/api/ready`, { signal: AbortSignal.timeout(20_000) });
  const { code = '', message = '' } = (await answer.json()) as Partial<Told>;
  return { status: answer.status, code, message };
}

async function act(agent: Agent, { address, cookie }: Patient): Promise<Told> {
  const body = { input: { title: '关于雨天积水的提案' } };
  const { status, text } = await send(agent, address, {
    path: '/api/proposals/draft',
    cookie,
    key: randomUUID(),
    body,
  });
  const { code = '', message = '' } = JSON.parse(text) as Partial<Told>;
  return { status, code, message };
}

const isPlain = ({ status, code, message }: Told, { codes }: Fault) =>
  status === 200 || (status === 503 && codes.includes(code) && /[一-龥]/.test(message));

async function untilWell(agent: Agent, patient: Patient): Promise<number> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < patienceMs) {
    const ready = await readiness(patient.address).catch(() => null);
    if (ready?.status === 200 && (await act(agent, patient)).status === 200) return performance.now() - startedAt;
    await pause(50);
  }
  return Number.POSITIVE_INFINITY;
}

export async function suffer(patient: Patient, fault: Fault, lastsMs: number): Promise<Suffered> {
  const agent = new Agent({ keepAlive: true });
  const told: { readonly ready: Told; readonly act: Told }[] = [];
  await fault.begin(patient.machine);
  const startedAt = performance.now();
  try {
    while (performance.now() - startedAt < lastsMs) {
      told.push({ ready: await readiness(patient.address), act: await act(agent, patient) });
      await pause(everyMs);
    }
  } finally {
    await fault.end(patient.machine);
  }
  const backMs = await untilWell(agent, patient);
  agent.destroy();
  const answers = told.flatMap((one) => [one.ready, one.act]);
  const wrong = answers.filter((answer) => !isPlain(answer, fault)).map(({ status, code }) => `${status} ${code}`);
  const refused = told.filter((one) => one.act.status !== 200).length;
  const wasRed = told.some(({ ready }) => ready.status === 503);
  const problems = [
    ...new Set(wrong.map((one) => `${fault.name}: answered ${one}`)),
    ...(wasRed ? [] : [`${fault.name}: readiness stayed green`]),
    ...(fault.stopsActs && refused === 0 ? [`${fault.name}: acts went on`] : []),
    ...(Number.isFinite(backMs) ? [] : [`${fault.name}: did not recover`]),
  ];
  const codes = [...new Set(answers.map(({ code }) => code).filter(Boolean))];
  return { acts: told.length, refused, codes, wasRed, backMs, problems };
}
