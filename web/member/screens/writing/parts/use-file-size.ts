import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

export function useFileSize() {
  const t = useTranslate(words);
  return (bytes: number) =>
    bytes < 1_000_000
      ? t('files.sizeKb', { size: Math.max(1, Math.round(bytes / 1000)) })
      : t('files.sizeMb', { size: (bytes / 1_000_000).toFixed(1) });
}
