// What is to be done for the public: the list that is due, then the texts to check, to release, to look at again.
import { type WorkView, workShows } from '#instruments/proposals/publication/contract';
import { Asked, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, Page, PageHeader, Sheet, SheetSection, Skeleton, Tabs } from '#web/ui';
import './publication.css';
import { DueList } from './due-list.tsx';
import * as words from './messages/index.ts';
import { TextTable } from './text-table.tsx';

export default function Publication() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const show = workShows.find((one) => one === search.show) ?? 'to-check';
  const query = useAsk<WorkView>('publication.work', { show });
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        verbs={<ButtonLink href="/publication/published">{t('published.title')}</ButtonLink>}
      />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(work) => (
          <Sheet as="div" bleeds>
            <SheetSection title={t('list.title')}>
              <DueList entries={work.list} days={work.listDays} />
            </SheetSection>
            <SheetSection title={t('texts.title')}>
              <Tabs
                label={t('texts.title')}
                tabs={workShows.map((key) => ({ key, label: t(`shows.${key}`), count: work.counts[key] }))}
                chosen={show}
                onChoose={(key) => changeSearch({ show: key === 'to-check' ? undefined : key })}
              >
                <TextTable entries={work.texts} show={show} />
              </Tabs>
            </SheetSection>
          </Sheet>
        )}
      </Asked>
    </Page>
  );
}
