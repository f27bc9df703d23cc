// One democratic appraisal from its plan to the recheck, as the reader may see it.
import type { DemocraticView } from '#instruments/appraisals/contract';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { Page, PageHeader, Sheet, SheetSection, Skeleton, StateTrack } from '#web/ui';
import '../appraisals.css';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import { Count } from './count.tsx';
import { OwnPapers } from './own-papers.tsx';
import { PlanView } from './plan-view.tsx';
import { Target } from './target.tsx';
import { trackOf } from './track-of.ts';
import { Verbs } from './verbs.tsx';

function Shown({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  return (
    <>
      <StateTrack
        label={t('democratic.track')}
        steps={trackOf(view.state).map(({ state, step }) => ({
          ...{ key: state, step, label: say(`appraisals.states.${state}`) },
        }))}
      />
      <Verbs view={view} />
      <Sheet>
        <OwnPapers view={view} />
        <Count view={view} />
        <SheetSection title={t('democratic.units')}>
          {view.targets.length === 0 ? <p className="ui-soft">{t('democratic.noTargets')}</p> : null}
          {view.targets.map((target) => (
            <Target key={target.id} view={view} target={target} />
          ))}
        </SheetSection>
        <PlanView view={view} />
      </Sheet>
    </>
  );
}

export default function DemocraticCase() {
  const t = useTranslate(words);
  const { id = '' } = useScreenParameters();
  const query = useAsk<DemocraticView>('appraisals.democratic-case', { id });
  return (
    <Page>
      <PageHeader
        title={query.data?.title ?? t('tabs.democratic')}
        lead={query.data ? t('democratic.leadOf', { year: query.data.year }) : undefined}
        back={{ label: t('back'), href: '/appraisals?tab=democratic' }}
      />
      <Asked query={query} waiting={<Skeleton lines={14} />}>
        {(view) => <Shown view={view} />}
      </Asked>
    </Page>
  );
}
