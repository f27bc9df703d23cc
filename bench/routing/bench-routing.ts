// The right class for a message: cross-validation on real labelled messages, beside simple ways, with what it costs.
import { confusionOf, nearDoubles } from '#platform/classification';
import { type Row, rounded, tableText, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { centroid, dutiesAlone, majority, naiveBayes, type Trainer } from './baselines.ts';
import { blended, linear } from './blended.ts';
import { type Compared, compare, type Folded, rowOf } from './compare.ts';
import { learningCurve } from './learning-curve.ts';
import { type Message, missingFiles, rawMessages, segmentedMessages, treeDuties } from './messages.ts';
import { coverageRows, reliabilityRows } from './not-sure.ts';

const show = (title: string, rows: readonly Row[]) => console.log(`\n${title}\n${tableText(rows)}`);

const labelsOf = (messages: readonly Message[]) => [...new Set(messages.map(({ label }) => label))].sort();

function foldedOf(messages: readonly Message[], folds: number): Folded & { groups: readonly number[] } {
  return { messages, classes: labelsOf(messages), folds, groups: nearDoubles(messages.map(({ words }) => words)) };
}

/** Each group's first message only. */
function withoutDoubles({ messages, groups, ...rest }: Folded & { groups: readonly number[] }): Folded {
  const met = new Set<number>();
  const kept = messages.filter((_, index) => !met.has(groups[index]!) && met.add(groups[index]!));
  return { ...rest, messages: kept };
}

function showClasses({ judged, figures }: Compared, classes: readonly string[]): void {
  show(
    'By class, doubles held together',
    figures.classes.map(({ name, texts, precision, recall, f1 }) => ({
      ...{ class: name, messages: texts },
      ...{ precision: rounded(precision, 3), recall: rounded(recall, 3), f1: rounded(f1, 3) },
    })),
  );
  const confusion = confusionOf(judged, classes.length);
  show(
    'Confusion: row what it is, column what came first',
    classes.map((name, row) => ({
      'is \\ said': name,
      ...Object.fromEntries(classes.map((column, at) => [column, confusion[row]![at]!])),
    })),
  );
}

export async function benchRouting({ isShort }: Options): Promise<boolean> {
  const missing = missingFiles();
  if (missing.length > 0) {
    console.log(`Nothing was measured: the labelled messages are not here.\n${missing.join('\n')}`);
    console.log(JSON.stringify({ bench: 'routing', measured: false }));
    return true;
  }
  const all = segmentedMessages();
  const folded = foldedOf(isShort ? all.filter((_, index) => index % 4 === 0) : all, 5);
  const { messages, classes, groups } = folded;
  const duties = treeDuties(new Set(classes));
  const doubles = messages.length - new Set(groups).size;
  console.log(`${messages.length} messages, ${classes.length} classes, ${doubles} doubles or near-doubles of another`);
  const shipped = compare(linear, folded);
  const free = compare(linear, { ...folded, groups: undefined });
  const single = compare(linear, withoutDoubles(folded));
  const raw = foldedOf(rawMessages(), 10);
  const rows = [
    rowOf('linear (shipped), doubles held together', shipped),
    rowOf('linear, doubles in any fold', free),
    rowOf('linear, doubles left out', single),
    rowOf('linear and duties', compare(blended(duties), folded)),
    ...Object.entries({ 'naive Bayes': naiveBayes, centroid, majority, 'duties alone': dutiesAlone(duties) }).map(
      ([way, trainer]: [string, Trainer]) => rowOf(way, compare(trainer, folded)),
    ),
    rowOf('raw: linear', compare(linear, raw)),
    rowOf('raw: linear and duties', compare(blended(duties), raw)),
    rowOf('raw: naive Bayes', compare(naiveBayes, raw)),
    rowOf('raw: duties alone', compare(dutiesAlone(duties), raw)),
  ];
  showClasses(shipped, classes);
  const { rows: reliability, expectedError } = reliabilityRows(shipped.judged);
  show(`Chances against what came true (expected calibration error ${expectedError})`, reliability);
  show('Kept silent below a chance', coverageRows(shipped.judged));
  const ways = { linear, 'linear and duties': blended(duties), 'naive Bayes': naiveBayes };
  const curve = learningCurve(folded, ways, isShort ? [30, 457] : [15, 50, 100, 200, 457, 1000, 2000, 4000]);
  show('Learning curve, macro-F1 (mean of three draws)', curve);
  tell('routing', rows, {
    messages: messages.length,
    doubles,
    expectedError,
    curve,
    coverage: coverageRows(shipped.judged),
  });
  return true;
}
