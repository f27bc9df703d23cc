import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { deliveredReplies } from './delivered-replies.ts';

export interface Paper {
  key: string;
  name: string;
  address: (format: 'pdf' | 'docx') => string;
}

export function usePapers(view: ProposalView): Paper[] {
  const t = useTranslate(words);
  const base = `/api/proposals/documents/${view.id}`;
  const whole = view.documents
    .filter((document) => document !== 'reply-letter')
    .map((document): Paper => {
      return {
        key: document,
        name: t(`documents.${document}`, { unit: '' }),
        address: (format) => `${base}/${document}.${format}`,
      };
    });
  if (!view.documents.includes('reply-letter')) return whole;
  const letters = view.undertakings.flatMap((undertaking) =>
    deliveredReplies(undertaking).map(({ round }): Paper => {
      const search = new URLSearchParams({ undertaking: undertaking.id, round: String(round) });
      return {
        key: `${undertaking.id}-${round}`,
        name: t('documents.reply-letter', { unit: undertaking.unitName }),
        address: (format) => `${base}/reply-letter.${format}?${search.toString()}`,
      };
    }),
  );
  return [...whole, ...letters];
}
