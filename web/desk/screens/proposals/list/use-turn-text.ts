import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { sayTurn, useCaseWords } from '../words/index.ts';

export function useTurnText(): (who: string | null) => string {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  return (who) => (who === null ? '' : t('turn.of', { who: sayTurn(caseWords, who) }));
}
