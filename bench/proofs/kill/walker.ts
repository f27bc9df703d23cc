// One client: walks case after case through a proposal's life; what got no answer is sent again with the same key.
import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import type { BenchCase, Step } from '../../act/bench-case.ts';
import { note } from '../../act/do-over-http.ts';
import { life } from '../../act/life.ts';
import type { Sent } from '../../act/load-wanted.ts';
import { doing } from '../../act/performers.ts';
import { send } from '../../act/send.ts';
import type { Ground } from './ground.ts';
import type { Journal } from './journal.ts';

export interface Walker {
  /** Goes on until told to stop, or until the server is gone. */
  walk(isOver: () => boolean): Promise<void>;
  /** Sent, and no answer yet. */
  readonly inDoubt: () => Sent | null;
}

export interface Walking {
  readonly ground: Ground;
  readonly address: string;
  readonly agent: Agent;
  readonly journal: Journal;
  readonly takeNumber: () => number;
  /** What no crash explains. */
  readonly onFault: (fault: string) => void;
}

/** The steps every case here is led through, in their order. */
export const steps: readonly Step[] = life;

const newCase = (number: number): BenchCase => ({
  number,
  id: '',
  version: 0,
  undertakingId: '',
  recommendationIds: [],
});

async function recommendationsOf(walking: Walking, one: BenchCase, cookie: string): Promise<string[]> {
  const answer = await fetch(`${walking.address}/api/proposals/case?id=${one.id}`, { headers: { cookie } });
  if (!answer.ok) throw new Error(`The case answered ${answer.status}.`);
  const { recommendations } = (await answer.json()) as { recommendations: { id: string }[] };
  return recommendations.map(({ id }) => id);
}

export function walker(walking: Walking): Walker {
  const { ground, address, agent, journal, onFault } = walking;
  let one = newCase(walking.takeNumber());
  let at = 0;
  let pending: Sent | null = null;

  async function prepare(step: Step): Promise<Sent> {
    const { committee, people } = ground;
    const member = doing({ step: steps[0]!, one, people, committee }).person;
    if (step.act === 'undertakings.save-reply')
      one.recommendationIds = await recommendationsOf(walking, one, member.cookie);
    const { person, envelope } = doing({ step, one, people, committee });
    return { path: `/api/${step.act.replace('.', '/')}`, cookie: person.cookie, key: randomUUID(), body: envelope };
  }

  /** False when there was no answer. */
  async function stepOn(): Promise<boolean> {
    const step = steps[at]!;
    pending ??= await prepare(step);
    const { status, text } = await send(agent, address, pending);
    if (status === 503) return false;
    if (status !== 200) {
      onFault(`${step.act} answered ${status}: ${text.slice(0, 300)}`);
      [one, at, pending] = [newCase(walking.takeNumber()), 0, null];
      return true;
    }
    const answer = JSON.parse(text);
    journal.write({ act: step.act, sent: pending, caseId: answer.caseId, version: answer.version, text });
    note(one, answer);
    pending = null;
    at += 1;
    if (at === steps.length) [one, at] = [newCase(walking.takeNumber()), 0];
    return true;
  }

  return {
    inDoubt: () => pending,
    async walk(isOver) {
      while (!isOver()) if (!(await stepOn().catch(() => false))) return;
    },
  };
}
