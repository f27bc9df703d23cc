// A draft's words as they are kept: clean paragraphs, a title of one line.
import type * as z from 'zod';
import { normaliseParagraphs } from '#platform/text';
import type { saveInput } from './contract.ts';

export type DraftFields = z.infer<typeof saveInput>;

const oneLine = (text: string) => normaliseParagraphs(text).replace(/\s*\n\s*/g, ' ');

function cleanTests(tests: NonNullable<DraftFields['recommendations']>[number]['tests']) {
  return Object.fromEntries(Object.entries(tests).map(([test, text]) => [test, normaliseParagraphs(text)]));
}

/** Fields that were not sent stay absent. */
export function cleanDraft({ title, situation, recommendations, ...rest }: DraftFields): DraftFields {
  return {
    ...rest,
    ...(title === undefined ? {} : { title: oneLine(title) }),
    ...(situation === undefined ? {} : { situation: normaliseParagraphs(situation) }),
    ...(recommendations === undefined
      ? {}
      : {
          recommendations: recommendations.map(({ id, text, tests }) => ({
            id,
            text: normaliseParagraphs(text),
            tests: cleanTests(tests),
          })),
        }),
  };
}
