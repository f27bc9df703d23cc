import { defaultLocale, translator } from '#platform/locale';
import type { Notice } from '../notice.ts';
import { renderNotice } from '../render-notice.ts';
import { ownCatalogues } from '../words-for.ts';
import type { Outside } from './outside.ts';

export const translate = translator(defaultLocale, ownCatalogues[defaultLocale]);

export type Voice = Pick<Outside, 'registry' | 'publicUrl' | 'senderName'>;

export function rendered({ registry }: Voice, notices: readonly Notice[]) {
  const words = notices.map((notice) => renderNotice(registry, notice, defaultLocale));
  const first = words[0];
  if (!first) throw new Error('A message holds at least one notice.');
  return { words, first };
}
