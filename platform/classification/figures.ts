// What a held-back test says of a classifier.
import { type Judged, ranked } from './judged.ts';

export interface ClassFigures {
  readonly name: string;
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly texts: number;
  readonly macroF1: number;
  /** Shares of texts whose class came first, and among the first three. */
  readonly hitAt1: number;
  readonly hitAt3: number;
  readonly classes: readonly ClassFigures[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Rows are the truth, columns what came first. */
export function confusionOf(judged: readonly Judged[], classCount: number): number[][] {
  const table = Array.from({ length: classCount }, () => new Array<number>(classCount).fill(0));
  for (const { chances, truth } of judged) {
    const first = ranked(chances)[0];
    if (first !== undefined && table[truth]) table[truth][first]! += 1;
  }
  return table;
}

export function figuresOf(judged: readonly Judged[], classes: readonly string[]): Figures {
  const confusion = confusionOf(judged, classes.length);
  const perClass = classes.map((name, place): ClassFigures => {
    const right = confusion[place]![place]!;
    const texts = confusion[place]!.reduce((sum, count) => sum + count, 0);
    const named = confusion.reduce((sum, row) => sum + row[place]!, 0);
    return {
      ...{ name, texts, precision: share(right, named), recall: share(right, texts) },
      f1: share(2 * right, texts + named),
    };
  });
  const met = perClass.filter(({ texts }) => texts > 0);
  const among = (count: number) =>
    share(judged.filter(({ chances, truth }) => ranked(chances).slice(0, count).includes(truth)).length, judged.length);
  return {
    texts: judged.length,
    macroF1: share(
      met.reduce((sum, { f1 }) => sum + f1, 0),
      met.length,
    ),
    hitAt1: among(1),
    hitAt3: among(3),
    classes: perClass,
  };
}
