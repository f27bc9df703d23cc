// What the answers teach: ids that exist and versions of cases, so that later requests reach further.
import type { Chance } from '../seeded.ts';
import type { Known } from './requests.ts';

const most = 400;
const idShape = /"([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})"/g;

export interface Learning extends Known {
  learn(answer: string): void;
}

export function learning(chance: Chance, given: readonly string[]): Learning {
  const ids = [...given];
  const versions = new Map<string, number>();
  const add = (id: string) => {
    if (ids.includes(id)) return;
    if (ids.length < most) ids.push(id);
    else ids[given.length + chance.below(most - given.length)] = id;
  };
  return {
    ids,
    versions,
    learn(answer) {
      for (const [, id] of answer.slice(0, 20_000).matchAll(idShape)) add(id!);
      const act = /"caseId":"([^"]+)","version":(\d+)/.exec(answer);
      if (act) versions.set(act[1]!, Number(act[2]));
      if (versions.size > 2_000) versions.clear();
    },
  };
}
