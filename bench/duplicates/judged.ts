// The hand-judged pairs: each way of comparing on the half no weight was learned from, then the shipped thresholds.
import { type ComparedText, comparedText, levelOf, likelihoodOf, type Measures, measuresOf } from '#kernel/likeness';
import { type Row, rounded } from '../figures.ts';
import { type Collection, collectionOf } from './collection.ts';
import type { Corpus, Text } from './corpus.ts';
import { asksTheSame, type Judgement, readJudgements } from './judgements.ts';
import { areaUnderCurve } from './rank.ts';
import { ways } from './ways.ts';

export interface JudgedPair extends Judgement {
  readonly asking: ComparedText;
  readonly found: ComparedText;
  readonly collection: Collection;
  readonly measures: Measures;
  /** Every second pair of the sheet teaches, the others test. */
  readonly isTest: boolean;
  readonly isTitleAlone: boolean;
}

interface Known {
  readonly collection: Collection;
  readonly texts: ReadonlyMap<string, Text>;
}

const known = (texts: readonly Text[]): Known => ({
  collection: collectionOf(texts),
  texts: new Map(texts.map((text) => [text.id, text])),
});

export function judgedPairs({ proposals, messages }: Corpus, isTitleAlone: boolean): JudgedPair[] {
  const kinds = { p: known(proposals), m: known(messages) };
  return readJudgements().flatMap((judgement, place): JudgedPair[] => {
    const { collection, texts } = kinds[judgement.first.startsWith('p') ? 'p' : 'm'];
    const [first, second] = [texts.get(judgement.first), texts.get(judgement.second)];
    if (!first || !second) return [];
    const asking = comparedText(first.title, isTitleAlone ? '' : first.body);
    const found = comparedText(second.title, second.body);
    const measures = measuresOf(asking, found, collection.weights);
    return [{ ...judgement, asking, found, collection, measures, isTest: place % 2 === 1, isTitleAlone }];
  });
}

const same = (pairs: readonly JudgedPair[]) => pairs.filter(asksTheSame);
const other = (pairs: readonly JudgedPair[]) => pairs.filter((pair) => !asksTheSame(pair));

export function waysOnJudged(whole: readonly JudgedPair[], titles: readonly JudgedPair[]): Row[] {
  const [tested, testedTitles] = [whole, titles].map((pairs) => pairs.filter(({ isTest }) => isTest)) as [
    JudgedPair[],
    JudgedPair[],
  ];
  return Object.entries(ways).map(([way, compare]): Row => {
    const score = (pair: JudgedPair) => compare(pair.asking, pair.found, pair.collection);
    const area = (pairs: readonly JudgedPair[]) =>
      rounded(areaUnderCurve(same(pairs).map(score), other(pairs).map(score)), 3);
    return { way, 'area, whole texts': area(tested), 'area, title alone': area(testedTitles) };
  });
}

/** What a person is shown as asking the same, against what the reader judged. */
export function atShippedThreshold(what: string, pairs: readonly JudgedPair[]): Row {
  const shown = pairs.filter(({ measures }) => {
    const level = levelOf(measures);
    return level === 'same-request' || level === 'nearly-identical';
  });
  const right = same(shown).length;
  const { length: all } = same(pairs);
  return {
    pairs: what,
    count: pairs.length,
    precision: rounded(right / Math.max(1, shown.length), 3),
    recall: rounded(right / Math.max(1, all), 3),
    'shown at all': rounded(
      same(pairs).filter(({ measures }) => levelOf(measures) !== null).length / Math.max(1, all),
      3,
    ),
    'wrong and unrelated': shown.filter(({ judgement }) => judgement === 'different').length,
  };
}

/** Whether the words shown keep what they say: of pairs in a band of likelihood, the share that asks the same. */
export function calibration(pairs: readonly JudgedPair[]): Row[] {
  const bands = [0, 0.2, 0.45, 0.7, 1.01];
  return bands.slice(1).map((until, at): Row => {
    const from = bands[at]!;
    const inBand = pairs.filter(({ measures }) => {
      const likelihood = likelihoodOf(measures);
      return likelihood >= from && likelihood < until;
    });
    const share = same(inBand).length / Math.max(1, inBand.length);
    return { likelihood: `${from} to ${Math.min(1, until)}`, pairs: inBand.length, 'ask the same': rounded(share, 2) };
  });
}
