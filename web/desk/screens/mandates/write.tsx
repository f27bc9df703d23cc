// Who speaks for a body writes on the same pages as a member, on any screen.
import { useTranslate } from '#web/client';
import { Page, PageHeader, Sheet, Stack } from '#web/ui';
import * as words from './messages/index.ts';

export default function Write() {
  const t = useTranslate(words);
  return (
    <Page width="form">
      <PageHeader title={t('own.title')} />
      <Sheet label={t('own.title')}>
        <Stack gap={4}>
          <p>{t('own.lead')}</p>
          <p>
            <a className="ui-button" data-kind="primary" href="/m/write">
              {t('own.open')}
            </a>
          </p>
        </Stack>
      </Sheet>
    </Page>
  );
}
