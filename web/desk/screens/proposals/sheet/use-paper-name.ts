// What a document of a case is called.
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import type { Paper } from './case-papers.ts';

export function usePaperName(): (paper: Paper) => string {
  const t = useTranslate(words);
  return ({ document, unitName, round }) => {
    if (document !== 'reply-letter') return t(`papers.${document}`);
    return t('papers.reply-letter', { unit: unitName, round });
  };
}
