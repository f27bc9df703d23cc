// How good it is after so many messages: trained on a drawn sample, judged on two thousand others that are no doubles.
import { figuresOf } from '#platform/classification';
import { type Row, rounded } from '../figures.ts';
import { judgeAll, type Trainer } from './baselines.ts';
import type { Folded } from './compare.ts';

const draws = 3;
const judgedAtMost = 2_000;

function drawn({ messages, groups = [] }: Folded, size: number, draw: number) {
  const order = messages
    .map((message, index) => ({
      message,
      group: groups[index] ?? index,
      at: Math.imul(index + 1, 2_654_435_761 + 97 * draw) >>> 0,
    }))
    .sort((one, other) => one.at - other.at);
  const training = order.slice(0, size);
  const taught = new Set(training.map(({ group }) => group));
  const rest = order.slice(size).filter(({ group }) => !taught.has(group));
  return {
    training: training.map(({ message }) => message),
    held: rest.slice(0, judgedAtMost).map(({ message }) => message),
  };
}

export function learningCurve(
  folded: Folded,
  ways: Readonly<Record<string, Trainer>>,
  sizes: readonly number[],
): Row[] {
  return sizes.map((size) => {
    const row: Record<string, number> = { 'training messages': size };
    for (const [way, trainer] of Object.entries(ways)) {
      let sum = 0;
      for (let draw = 0; draw < draws; draw += 1) {
        const { training, held } = drawn(folded, size, draw);
        sum += figuresOf(judgeAll(held, folded.classes, trainer(training, folded.classes)), folded.classes).macroF1;
      }
      row[way] = rounded(sum / draws, 4);
    }
    return row;
  });
}
