// The stacks of today, each with what waits in it.
import type { Today } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { useWalkingLinks } from '../proposals/list/use-walking-links.ts';
import * as words from './messages/index.ts';
import { TodayStack } from './today-stack.tsx';

export function TodayStacks({ today }: { today: Today }) {
  const t = useTranslate(words);
  const place = useWalkingLinks<HTMLDivElement>('li > a');
  return (
    <div className="today" ref={place}>
      <TodayStack
        title={t('decide.title')}
        items={today.decide}
        count={today.counts.decide}
        isMain
        empty={{ title: t('decide.emptyTitle'), advice: t('decide.emptyAdvice') }}
        whole={{ label: t('decide.whole'), href: '/proposals?mine=turn&sort=due' }}
      />
      <TodayStack
        title={t('waiting.title')}
        items={today.waiting}
        count={today.counts.waiting}
        empty={{ title: t('waiting.emptyTitle'), advice: t('waiting.emptyAdvice') }}
        whole={{ label: t('waiting.whole'), href: '/proposals?sort=due' }}
      />
      <TodayStack
        title={t('fresh.title')}
        items={today.fresh}
        count={today.counts.fresh}
        empty={{ title: t('fresh.emptyTitle'), advice: t('fresh.emptyAdvice') }}
        whole={{ label: t('fresh.whole'), href: '/proposals' }}
      />
    </div>
  );
}
