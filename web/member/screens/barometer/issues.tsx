// What many raise, by name and size alone; a member drafts a proposal of it, and the two stay joined.
import type { IssueItem, IssueList } from '#instruments/barometer/contract';
import { Asked, useAct, useAsk, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, EmptyState, Page, PageHeader, TroubleLine } from '#web/ui';
import '../rows/rows.css';
import './barometer.css';
import * as words from './messages/index.ts';

interface Begun {
  input: { kind: 'individual'; title: string; sourceCaseId: string };
}

function Issue({ issue: { id, name, size } }: { issue: IssueItem }) {
  const t = useTranslate(words);
  const go = useGo();
  const troubleText = useTroubleText();
  const drafting = useAct<Begun, { caseId: string }>('proposals.draft', {
    onDone: ({ caseId }) => go(`/write/${caseId}`),
  });
  const starting = useAct<{ id: string; input: object }, { title: string }>('barometer.start-draft', {
    onDone: ({ title }) => drafting.act({ input: { kind: 'individual', title, sourceCaseId: id } }),
  });
  const trouble = troubleText(starting) ?? troubleText(drafting);
  return (
    <li className="member-row" data-verb>
      <div className="barometer-issue">
        <span className="member-row-top">{t('size', { size })}</span>
        <span className="member-row-title">{name}</span>
        <TroubleLine>{trouble}</TroubleLine>
      </div>
      <Button
        aria-label={t('draftOf', { name })}
        pending={starting.isPending || drafting.isPending}
        onClick={() => starting.act({ id, input: {} })}
      >
        {t('draft')}
      </Button>
    </li>
  );
}

export default function Issues() {
  const t = useTranslate(words);
  const query = useAsk<IssueList>('barometer.issues', {});
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} back={{ label: t('toTopics'), href: '/topics' }} />
      <Asked query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
          ) : (
            <ul className="member-rows" aria-label={t('issues')}>
              {items.map((issue) => (
                <Issue key={issue.id} issue={issue} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Page>
  );
}
