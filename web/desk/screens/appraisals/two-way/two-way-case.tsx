// One two-way appraisal: one's own sheet to fill in while it is open, both sides beside each other once disclosed.
import type { TwoWayView } from '#instruments/appraisals/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, Page, PageHeader, Sheet, SheetSection, Skeleton } from '#web/ui';
import '../appraisals.css';
import * as words from '../messages/index.ts';
import { Score } from '../score.tsx';
import { useAppraisalWords } from '../words.ts';
import { FillSheet } from './fill-sheet.tsx';
import { FollowUp } from './follow-up.tsx';
import { Sides } from './sides.tsx';

function Standing({ view }: { view: TwoWayView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  const { proposal } = view;
  return (
    <DefinitionList
      items={[
        {
          term: t('proposal'),
          value: (
            <Link href={`/proposals/${proposal.id}`}>
              {proposal.number ? <span className="ui-official-number">{proposal.number} </span> : null}
              {proposal.title}
            </Link>
          ),
        },
        { term: t('unit'), value: view.unit.name },
        { term: t('state'), value: say(`appraisals.states.${view.state}`) },
        {
          term: t('twoWay.closesOn'),
          value: view.state === 'open' ? dates.dayWithWeekday(view.closesOn) : null,
        },
        { term: t('twoWay.handling'), value: view.isDisclosed ? <Score score={view.handling} /> : null },
        { term: t('twoWay.quality'), value: view.isDisclosed ? <Score score={view.proposalScore} /> : null },
      ]}
    />
  );
}

function Shown({ view }: { view: TwoWayView }) {
  const t = useTranslate(words);
  const side = view.sides.find((one) => one.side === view.awaits);
  return (
    <Sheet>
      <SheetSection title={t('twoWay.standing')}>
        <Standing view={view} />
      </SheetSection>
      {side ? <FillSheet key={side.side} view={view} side={side} /> : null}
      <SheetSection title={t(view.isDisclosed ? 'twoWay.bothSides' : 'twoWay.sidesSoFar')}>
        <Sides view={view} />
      </SheetSection>
      <FollowUp view={view} />
    </Sheet>
  );
}

export default function TwoWayCase() {
  const t = useTranslate(words);
  const { id = '' } = useScreenParameters();
  const query = useAsk<TwoWayView>('appraisals.two-way-case', { id });
  return (
    <Page>
      <PageHeader
        title={query.data?.title ?? t('tabs.two-way')}
        lead={query.data ? t('twoWay.leadOf', { year: query.data.year }) : undefined}
        back={{ label: t('back'), href: '/appraisals' }}
      />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(view) => <Shown view={view} />}
      </Asked>
    </Page>
  );
}
