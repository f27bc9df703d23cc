// How I want to be told (通知设置): by group and way, quiet hours, the rhythm of mail.
import type { NoticePreference } from '#kernel/notices/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { SheetSection } from '#web/ui';
import { NoticeForm } from './notice-form.tsx';
import * as words from './words.ts';

export function NoticeSection() {
  const t = useTranslate(words);
  return (
    <SheetSection title={t('notices.title')}>
      <Asked query={useAsk<NoticePreference>('notices.preference')}>{(saved) => <NoticeForm saved={saved} />}</Asked>
    </SheetSection>
  );
}
