// Who comes when and how. Most come in the last minutes; a fixed seed, so that every run is the same evening.
import type { Guest, Way } from './contract.ts';

export const lastsSeconds = 300;
/** Share of all who come in each of the five minutes. */
export const shares = [0.08, 0.14, 0.22, 0.3, 0.26] as const;
const ways: readonly (readonly [Way, number])[] = [
  ['code', 0.55],
  ['digits', 0.1],
  ['desk', 0.15],
  ['held', 0.2],
];

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function chosen<Choice>(choices: readonly (readonly [Choice, number])[], at: number): Choice {
  let left = at;
  for (const [choice, share] of choices) {
    left -= share;
    if (left < 0) return choice;
  }
  return choices[0]![0];
}

export function arrivals(people: readonly { personId: string; cookie: string }[]): Guest[] {
  const random = randomOf(600);
  const minutes = shares.map((share, minute) => [minute, share] as const);
  return people.map(({ personId, cookie }) => {
    const way = chosen(ways, random());
    return {
      ...{ personId, cookie, way },
      comesAt: (chosen(minutes, random()) + random()) * (lastsSeconds / shares.length),
      sendsAfter: way === 'held' ? 60 + random() * 60 : 0,
      isRepeated: random() < 0.1,
      triesOld: way === 'code' && random() < 0.06,
      triesForged: way === 'code' && random() < 0.02,
    };
  });
}
