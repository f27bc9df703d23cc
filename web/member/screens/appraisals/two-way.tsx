// One two-way appraisal on the phone: the own sheet while it is open, all sides once they are disclosed.
import type { TwoWayView } from '#instruments/appraisals/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { Link, Page, PageHeader, Stack } from '#web/ui';
import './appraisals.css';
import { Fill } from './fill.tsx';
import * as words from './messages/index.ts';
import { RemarkForm } from './remark-form.tsx';
import { SideResult } from './side-result.tsx';
import { useScoreText } from './two-way-row.tsx';

function Shown({ view }: { view: TwoWayView }) {
  const t = useTranslate(words);
  const scoreText = useScoreText();
  const side = view.sides.find((one) => one.side === view.awaits);
  return (
    <Stack gap={6}>
      <p>
        <Link href={`/cases/${view.proposal.id}`}>
          {view.proposal.number} {view.proposal.title}
        </Link>
      </p>
      {view.isDisclosed ? (
        <p>
          <strong>
            {t('row.handling')} {scoreText(view.handling)} · {t('row.quality')} {scoreText(view.proposalScore)}
          </strong>
        </p>
      ) : null}
      {side ? <Fill view={view} side={side} /> : null}
      <RemarkForm view={view} />
      {view.sides.map((one) => (
        <SideResult key={one.side} view={view} side={one} />
      ))}
      {view.remarks.map(({ by, text }) => (
        <p key={by + text}>
          <strong>{t('remarkOf', { name: by })}</strong> {text}
        </p>
      ))}
      {view.advice ? (
        <section>
          <h2 className="ui-section-title">{t('advice')}</h2>
          <p>{view.advice}</p>
        </section>
      ) : null}
      {view.renewedReply ? <p>{t(`renewed.${view.renewedReply}`)}</p> : null}
    </Stack>
  );
}

export default function TwoWay() {
  const t = useTranslate(words);
  const dates = useDates();
  const { id = '' } = useScreenParameters();
  const query = useAsk<TwoWayView>('appraisals.two-way-case', { id });
  const view = query.data;
  const isOpen = view?.state === 'open';
  return (
    <Page width="form">
      <PageHeader
        title={view ? t('of', { unit: view.unit.name }) : t('title')}
        lead={view && isOpen ? t('openLead', { date: dates.dayWithWeekday(view.closesOn) }) : undefined}
        back={{ label: t('back'), href: '/appraisals' }}
      />
      <Asked query={query}>{(shown) => <Shown view={shown} />}</Asked>
    </Page>
  );
}
