// The committed judgement sheet: which pairs of the development data ask the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const judgementKinds = ['copy', 'same', 'related', 'different'] as const;
export type JudgementKind = (typeof judgementKinds)[number];

export interface Judgement {
  readonly first: string;
  readonly second: string;
  readonly judgement: JudgementKind;
  readonly reason: string;
}

export function readJudgements(): Judgement[] {
  return readFileSync(join(import.meta.dirname, 'judgements.tsv'), 'utf8')
    .split('\n')
    .filter((line) => /^[pm]\d/.test(line))
    .map((line) => {
      const [first = '', second = '', judgement, reason = ''] = line.split('\t');
      return { first, second, judgement: judgement as JudgementKind, reason };
    });
}

export const asksTheSame = ({ judgement }: Judgement): boolean => judgement === 'copy' || judgement === 'same';
