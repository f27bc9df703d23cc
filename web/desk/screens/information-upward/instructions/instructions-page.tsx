// For the supervision office and the units: what was instructed and handed out.
import { useTranslate } from '#web/client';
import { Page, PageHeader } from '#web/ui';
import * as words from '../messages/index.ts';
import { InstructionsTab } from './instructions-tab.tsx';

export default function InstructionsPage() {
  const t = useTranslate(words);
  return (
    <Page width="whole">
      <PageHeader title={t('instructions')} />
      <InstructionsTab />
    </Page>
  );
}
