// How well similar cases are found, on real texts beside the checkout and on hand-judged pairs; then how fast.
import { type Row, tableText, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { collectionOf } from './collection.ts';
import { type Corpus, isCorpusThere, readCorpus } from './corpus.ts';
import { findDoubles, nearDoubles, recogniseExact } from './doubles.ts';
import { fitAgain } from './fit.ts';
import { atShippedThreshold, calibration, judgedPairs, waysOnJudged } from './judged.ts';
import { paraphrases } from './paraphrases.ts';
import { timeAgainstMany } from './time-against-many.ts';
import { titleToBody } from './title-to-body.ts';
import { noise, unrelatedMeasures } from './unrelated.ts';

function show(title: string, rows: readonly Row[]): readonly Row[] {
  console.log(`\n${title}\n${tableText(rows)}`);
  return rows;
}

function judged(corpus: Corpus, isShort: boolean): Record<string, readonly Row[]> {
  const [whole, titles] = [judgedPairs(corpus, false), judgedPairs(corpus, true)];
  const tested = whole.filter(({ isTest }) => isTest);
  const testedTitles = titles.filter(({ isTest }) => isTest);
  const count = isShort ? 500 : 4000;
  const drawn = {
    proposals: unrelatedMeasures(corpus.proposals, count),
    messages: unrelatedMeasures(corpus.messages, count),
  };
  const of = (letter: string) => tested.filter(({ first }) => first.startsWith(letter));
  return {
    ways: show(
      'Judged pairs, the testing half: chance that a same request scores above another',
      waysOnJudged(whole, titles),
    ),
    threshold: show('At the shipped threshold: shown as asking the same', [
      atShippedThreshold('testing half, whole texts', tested),
      atShippedThreshold('  proposals', of('p')),
      atShippedThreshold('  messages', of('m')),
      atShippedThreshold('testing half, title alone', testedTitles),
      atShippedThreshold('all judged, whole texts', whole),
    ]),
    calibration: show('What a likelihood is worth, all judged pairs', calibration(whole)),
    noise: show('Pairs drawn blindly', [noise('proposals', drawn.proposals), noise('messages', drawn.messages)]),
    weights: show(
      'Weights',
      fitAgain([...whole, ...titles], [...drawn.proposals.slice(0, 500), ...drawn.messages.slice(0, 1000)]),
    ),
  };
}

function found({ proposals, messages, segmented }: Corpus, isShort: boolean): Record<string, readonly Row[]> {
  const every = isShort ? 400 : 40;
  return {
    titles: show('Title asks for its own body among 207 proposals', titleToBody(proposals)),
    exact: show('Sent twice, word for word', [
      recogniseExact('messages', messages),
      recogniseExact('segmented messages', segmented),
    ]),
    near: show('Written again without a third and every fourth clause, among all messages', [
      findDoubles('messages', messages, nearDoubles(messages, every)),
    ]),
    paraphrases: show('Where it fails', paraphrases(collectionOf(proposals))),
  };
}

export async function benchDuplicates({ isShort }: Options): Promise<boolean> {
  if (!isCorpusThere()) {
    console.log('The development data does not lie beside the checkout; nothing is measured.');
    return true;
  }
  const corpus = readCorpus();
  const figures = { ...found(corpus, isShort), ...judged(corpus, isShort) };
  const time = await timeAgainstMany(corpus, isShort ? 10_000 : 100_000);
  tell('duplicates', time, figures);
  return time.every(({ 'p95, ms': p95 }) => Number(p95) < 300);
}
