// A written reason, asked wherever something of the committee's order changes.
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import * as words from './messages/index.ts';

export const leastReason = 4;
export const isReason = (text: string): boolean => text.trim().length >= leastReason;

export function ReasonField(props: { value: string; onChange: (value: string) => void }) {
  const t = useTranslate(words);
  return <TextArea label={t('reason')} hint={t('reasonHint')} limit={500} rows={2} {...props} />;
}
