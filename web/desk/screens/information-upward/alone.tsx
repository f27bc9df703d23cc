// A sheet on a page of its own, with the way back to its list.
import type { ReactNode } from 'react';
import { useTranslate } from '#web/client';
import { Icon, Link, Page, PageHeader, Sheet, Stack } from '#web/ui';
import './upward.css';
import * as words from './messages/index.ts';

interface AloneProps {
  back: string;
  title: string;
  lead: ReactNode;
  verbs?: ReactNode;
  children: ReactNode;
}

export function Alone({ back, title, lead, verbs, children }: AloneProps) {
  const t = useTranslate(words);
  return (
    <Page width="whole">
      <nav className="desk-back" aria-label={t('back')} data-screen-only>
        <Link href={back}>
          <Icon name="left" size={16} />
          {t('back')}
        </Link>
      </nav>
      <Stack gap={4}>
        <PageHeader title={title} lead={lead} />
        <Sheet bleeds>
          {verbs ? <div className="upward-verbs">{verbs}</div> : null}
          {children}
        </Sheet>
      </Stack>
    </Page>
  );
}
