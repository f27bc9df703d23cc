import { useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Page } from '#web/ui';
import * as words from '../messages/index.ts';

export function NotFound() {
  const t = useTranslate(words);
  return (
    <Page width="reading">
      <EmptyState title={t('notFound.title')} verb={<ButtonLink href="/">{t('notFound.verb')}</ButtonLink>}>
        {t('notFound.advice')}
      </EmptyState>
    </Page>
  );
}
