// A title asks for its own body, which is kept without it: what is found when only the first line is written.
import { comparedText } from '#kernel/likeness';
import { type Row, rounded } from '../figures.ts';
import { collectionOf } from './collection.ts';
import type { Text } from './corpus.ts';
import { rankAmong, rankFigures } from './rank.ts';
import { ways } from './ways.ts';

/** The body without its title, wherever it stands in it. */
const bodyAlone = ({ id, title, body }: Text): Text => ({ id, title: '', body: body.replaceAll(title, '') });

export function titleToBody(texts: readonly Text[]): Row[] {
  const bodies = collectionOf(texts.map(bodyAlone));
  const asking = texts.map(({ title }) => comparedText(title, ''));
  return Object.entries(ways)
    .filter(([way]) => way !== 'titles alone' && !way.startsWith('MinHash'))
    .map(([way, compare]): Row => {
      const ranks = asking.map((title, wanted) =>
        rankAmong(
          bodies.texts.map((body) => compare(title, body, bodies)),
          wanted,
        ),
      );
      const { recallAt1, recallAt5, meanReciprocalRank } = rankFigures(ranks);
      return { way, 'R@1': rounded(recallAt1, 3), 'R@5': rounded(recallAt5, 3), MRR: rounded(meanReciprocalRank, 3) };
    });
}
