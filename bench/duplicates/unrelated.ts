// Pairs drawn blindly: practically never the same request, so what is shown of them is noise.
import { levelOf, type Measures, measuresOf } from '#kernel/likeness';
import { type Row, rounded } from '../figures.ts';
import { collectionOf } from './collection.ts';
import type { Text } from './corpus.ts';
import { drawer } from './drawer.ts';

export function unrelatedMeasures(texts: readonly Text[], count: number): Measures[] {
  const { texts: compared, weights } = collectionOf(texts);
  const draw = drawer(3);
  return Array.from({ length: count }, () => {
    const one = draw(compared.length);
    const other = (one + 1 + draw(compared.length - 1)) % compared.length;
    return measuresOf(compared[one]!, compared[other]!, weights);
  });
}

export function noise(what: string, measures: readonly Measures[]): Row {
  const share = (wanted: (level: ReturnType<typeof levelOf>) => boolean) =>
    rounded((measures.filter((one) => wanted(levelOf(one))).length / measures.length) * 100, 2);
  return {
    pairs: what,
    count: measures.length,
    'shown, %': share((level) => level !== null),
    'as the same, %': share((level) => level === 'same-request' || level === 'nearly-identical'),
  };
}
