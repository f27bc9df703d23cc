// Whether a chance of 0.7 comes true seven times in ten, and what is gained by keeping silent below a chance.
import type { Judged } from './judged.ts';

export interface ReliabilityRow {
  readonly from: number;
  readonly until: number;
  readonly texts: number;
  readonly meanChance: number;
  readonly right: number;
}

const bands = 10;

export const firstOf = ({ chances, truth }: Judged): { chance: number; isRight: boolean } => {
  const chance = Math.max(...chances);
  return { chance, isRight: chances.indexOf(chance) === truth };
};

export function reliabilityOf(judged: readonly Judged[]): { rows: ReliabilityRow[]; expectedError: number } {
  const firsts = judged.map(firstOf);
  const rows = Array.from({ length: bands }, (_, band): ReliabilityRow => {
    const from = band / bands;
    const until = (band + 1) / bands;
    const inside = firsts.filter(({ chance }) => chance >= from && (chance < until || band === bands - 1));
    const count = Math.max(1, inside.length);
    return {
      ...{ from, until, texts: inside.length },
      meanChance: inside.reduce((sum, { chance }) => sum + chance, 0) / count,
      right: inside.filter(({ isRight }) => isRight).length / count,
    };
  });
  const gaps = rows.reduce((sum, { texts, meanChance, right }) => sum + texts * Math.abs(meanChance - right), 0);
  return { rows, expectedError: judged.length === 0 ? 0 : gaps / judged.length };
}

/** What share of the texts is answered from a threshold on, and how often the answer is right. */
export function coverageAt(judged: readonly Judged[], threshold: number): { covered: number; right: number } {
  const sure = judged.map(firstOf).filter(({ chance }) => chance >= threshold);
  return {
    covered: judged.length === 0 ? 0 : sure.length / judged.length,
    right: sure.length === 0 ? 0 : sure.filter(({ isRight }) => isRight).length / sure.length,
  };
}
