// The history of the case. The last steps are in sight; the earlier ones unfold.
import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, Timeline } from '#web/ui';
import * as words from '../messages/index.ts';
import { eventOf, sayEvent, useCaseWords } from '../words/index.ts';

const shownAtFirst = 8;
const official: readonly string[] = ['filed', 'not-filed', 'merged', 'converted', 'assigned', 'delivered'];

export function CaseTimeline({ timeline }: Pick<ProposalView, 'timeline'>) {
  const t = useTranslate(words);
  const dates = useDates();
  const caseWords = useCaseWords();
  const [isWhole, setWhole] = useState(timeline.length <= shownAtFirst + 1);
  const hidden = isWhole ? 0 : timeline.length - shownAtFirst;
  const who = ({ actor, onBehalfOf }: ProposalView['timeline'][number]) =>
    onBehalfOf ? t('timeline.onBehalf', { actor, person: onBehalfOf }) : actor;
  return (
    <section>
      <h2>{t('timeline.title')}</h2>
      {hidden > 0 ? (
        <Button kind="quiet" size="small" icon="up" onClick={() => setWhole(true)}>
          {t('timeline.earlier', { count: hidden })}
        </Button>
      ) : null}
      <Timeline
        label={t('timeline.title')}
        entries={timeline.slice(hidden).map((entry, index) => ({
          key: `${entry.at} ${entry.name} ${index}`,
          at: entry.at,
          atText: dates.moment(entry.at),
          what: sayEvent(caseWords, entry),
          who: who(entry) || undefined,
          isOfficial: official.includes(eventOf(entry.name)),
        }))}
      />
    </section>
  );
}
