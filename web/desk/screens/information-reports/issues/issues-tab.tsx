// The bulletins: what is worked on, and what was sent.
import { bulletins, type IssueList, issueShows } from '#instruments/information-reports/contract';
import { Asked, useDates, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Late, Row, Select, Skeleton, Tag, type WorkItem, WorkList } from '#web/ui';
import { useInformationWords, useIssues } from '../asks.ts';
import * as words from '../messages/index.ts';
import { TabHead } from '../tab-head.tsx';
import { useOpen } from '../use-open.ts';
import { IssueSheet } from './issue-sheet.tsx';

type Item = IssueList['items'][number];

function useWorkItem(hrefOf: (id: string) => string): (item: Item) => WorkItem {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (item) => ({
    key: item.id,
    href: hrefOf(item.id),
    title: item.title || t('untitled'),
    top: item.number ?? say(`information-reports.bulletins.${item.bulletin}`),
    topEnd: item.issuedOn ? dates.day(item.issuedOn) : dates.momentShort(item.updatedAt),
    foot: (
      <Row gap={2}>
        <span>{say(`information-reports.states.${item.state}`)}</span>
        <span>{item.authors.join('、')}</span>
        {item.form === 'combined' ? <Tag>{say('information-reports.forms.combined')}</Tag> : null}
        {item.isPublic ? <Tag icon="out">{t('isPublic')}</Tag> : null}
        {item.isUrgent && item.state !== 'sent' ? <Late>{t('urgent')}</Late> : null}
      </Row>
    ),
  });
}

export function IssuesTab() {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [search, changeSearch] = useScreenSearch();
  const show = issueShows.find((one) => one === search.show) ?? 'open';
  const bulletin = bulletins.find((one) => one === search.bulletin);
  const query = useIssues({ show, bulletin });
  const { open, hrefOf } = useOpen('issues', { show, bulletin });
  const workItem = useWorkItem(hrefOf);
  const file = new URLSearchParams({ show, ...(bulletin ? { bulletin } : {}) });
  return (
    <WorkList
      label={t('tabs.issues')}
      items={(query.data?.items ?? []).map(workItem)}
      openKey={open}
      head={
        <TabHead
          tab="issues"
          verbs={
            <>
              <span className="ui-soft ui-small" role="status">
                {query.data ? t('issueCount', { count: query.data.total }) : ''}
              </span>
              <ButtonLink size="small" icon="download" href={`/api/information-reports/issues.xlsx?${file}`} download>
                {t('export')}
              </ButtonLink>
            </>
          }
        >
          <Row gap={2}>
            <Select
              label={t('filter')}
              isLabelHidden
              emptyLabel={null}
              value={show}
              options={issueShows.map((value) => ({
                value,
                label: `${value === 'open' ? t('openIssues') : say(`information-reports.states.${value}`)}（${query.data?.counts[value] ?? 0}）`,
              }))}
              onChange={(value) => changeSearch({ show: value === 'open' ? undefined : value, open: undefined })}
            />
            <Select
              label={t('bulletin')}
              isLabelHidden
              emptyLabel={t('allBulletins')}
              value={bulletin ?? ''}
              options={bulletins.map((value) => ({ value, label: say(`information-reports.bulletins.${value}`) }))}
              onChange={(value) => changeSearch({ bulletin: value || undefined, open: undefined })}
            />
          </Row>
        </TabHead>
      }
      empty={
        <Asked query={query} waiting={<Skeleton lines={9} />}>
          {() => <EmptyState title={t('noIssues')}>{t('noIssuesHint')}</EmptyState>}
        </Asked>
      }
    >
      {open ? (
        <IssueSheet key={open} id={open} />
      ) : (
        <div className="desk-nothing-open">
          <EmptyState title={t('nothingOpen')}>{t('issuesHint')}</EmptyState>
        </div>
      )}
    </WorkList>
  );
}
