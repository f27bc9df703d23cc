// What became of one of my clues, with the office's reason.
import type { MyClues } from '#instruments/topics/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { EmptyState, Page, PageHeader, Sheet, Stack } from '#web/ui';
import './topics.css';
import * as words from './messages/index.ts';
import { useTopicWords } from './say.ts';

export default function MyClue() {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const { clueId } = useScreenParameters();
  const query = useAsk<MyClues>('topics.my-clues');
  return (
    <Page width="form">
      <Asked query={query}>
        {({ items }) => {
          const clue = items.find(({ id }) => id === clueId);
          if (!clue) return <EmptyState title={t('clueGone')} />;
          return (
            <>
              <PageHeader
                title={clue.title}
                lead={`${say(`topics.states.${clue.state}`)} · ${dates.moment(clue.receivedAt)}`}
                back={{ label: t('back'), href: '/topics' }}
              />
              <Stack gap={4}>
                {clue.reason ? (
                  <Sheet bleeds label={t('officeSays')}>
                    <p>
                      <strong>{t('officeSays')}</strong>
                    </p>
                    <p>{clue.reason}</p>
                    {clue.passedTo ? <p className="ui-soft">{t('passedTo', { to: clue.passedTo })}</p> : null}
                  </Sheet>
                ) : null}
                <div className="ui-document topics-text">{clue.text}</div>
              </Stack>
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
