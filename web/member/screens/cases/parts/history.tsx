import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Timeline } from '#web/ui';
import { sayEvent, useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import './more.css';

const official = ['filed', 'not-filed', 'merged', 'converted', 'assigned', 'delivered'];

/** Everything that happened, in the order of the file. */
export function History({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const dates = useDates();
  return (
    <details className="case-more">
      <summary>
        {t('page.timeline')} <small>{t('page.timelineCount', { count: view.timeline.length })}</small>
      </summary>
      <Timeline
        label={t('page.timeline')}
        entries={view.timeline.map((entry, index) => ({
          key: `${entry.at}-${index}`,
          at: entry.at,
          atText: dates.moment(entry.at),
          what: sayEvent(caseWords, entry),
          who: [entry.actor, entry.onBehalfOf ? t('page.onBehalf', { name: entry.onBehalfOf }) : '']
            .filter(Boolean)
            .join(' '),
          isOfficial: official.includes(entry.name.slice(entry.name.lastIndexOf('.') + 1)),
        }))}
      />
    </details>
  );
}
