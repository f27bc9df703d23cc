// Messages sent more than once: exact doubles of the body, and near-doubles made by dropping every tenth sentence part.
import { levelOf, measuresOf } from '#kernel/likeness';
import { type Row, rounded } from '../figures.ts';
import { collectionOf } from './collection.ts';
import type { Text } from './corpus.ts';
import { rankAmong, rankFigures } from './rank.ts';
import { ways } from './ways.ts';

const plain = (text: string): string => text.replace(/\s/gu, '');

/** Pairs of places whose bodies are equal but for white space. */
export function exactDoubles(texts: readonly Text[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [place, { body }] of texts.entries()) {
    if (body.length > 20) places.set(plain(body), [...(places.get(plain(body)) ?? []), place]);
  }
  return [...places.values()].flatMap(([first, ...others]) => others.map((one): [number, number] => [first!, one]));
}

/** Without its last third and every fourth clause, and under no title: as somebody who writes it down again. */
export function shortened(body: string): string {
  const clauses = body.split(/(?<=[，。；！？,;])/u);
  const kept = clauses.slice(0, Math.ceil((clauses.length * 2) / 3)).filter((_, at) => at % 4 !== 3);
  return kept.join('');
}

interface Asked {
  readonly body: string;
  readonly wanted: number;
}

const leastLength = 60;

export function nearDoubles(texts: readonly Text[], every: number): Asked[] {
  return texts.flatMap(({ body }, wanted) => {
    const isTaken = wanted % every === 0 && body.length >= leastLength;
    return isTaken ? [{ body: shortened(body), wanted }] : [];
  });
}

export function findDoubles(what: string, texts: readonly Text[], asked: readonly Asked[]): Row {
  const all = collectionOf([...texts, ...asked.map(({ body }, at) => ({ id: `asked-${at}`, title: '', body }))]);
  const shipped = ways['learned combination (shipped)']!;
  const found = all.texts.slice(0, texts.length);
  let recognised = 0;
  const ranks = asked.map(({ wanted }, at) => {
    const asking = all.texts[texts.length + at]!;
    const level = levelOf(measuresOf(asking, found[wanted]!, all.weights));
    if (level === 'nearly-identical' || level === 'same-request') recognised += 1;
    return rankAmong(
      found.map((text) => shipped(asking, text, all)),
      wanted,
    );
  });
  const { recallAt1, recallAt5, meanReciprocalRank } = rankFigures(ranks);
  return {
    pairs: what,
    count: asked.length,
    'R@1': rounded(recallAt1, 3),
    'R@5': rounded(recallAt5, 3),
    MRR: rounded(meanReciprocalRank, 3),
    recognised: rounded(recognised / Math.max(1, asked.length), 3),
  };
}

/** Exact doubles: is the pair recognised, under whatever titles the two were sent? */
export function recogniseExact(what: string, texts: readonly Text[]): Row {
  const { texts: compared, weights } = collectionOf(texts);
  const pairs = exactDoubles(texts);
  const levels = pairs.map(([one, other]) => levelOf(measuresOf(compared[one]!, compared[other]!, weights)));
  const share = (level: string) => rounded(levels.filter((one) => one === level).length / Math.max(1, pairs.length), 3);
  return {
    pairs: what,
    count: pairs.length,
    'nearly identical': share('nearly-identical'),
    'same request': share('same-request'),
  };
}
