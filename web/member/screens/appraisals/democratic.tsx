// A democratic appraisal on the phone: the own papers first, then what to judge by, then the result once published.
import type { DemocraticView } from '#instruments/appraisals/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, Page, PageHeader, Stack } from '#web/ui';
import './appraisals.css';
import { DemocraticTarget } from './democratic-target.tsx';
import * as words from './messages/index.ts';
import { SignTally } from './sign-tally.tsx';
import { useAppraisalWords } from './words.ts';

function OwnPapers({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const nameOf = (unitId: string) => view.targets.find(({ id }) => id === unitId)?.name ?? '';
  return (
    <>
      {view.ownPapers.map(({ ballotId, unitId, hasReceived }) => (
        <ButtonLink
          key={ballotId}
          wide
          href={`/ballots/${ballotId}`}
          {...(hasReceived ? {} : { kind: 'primary' as const })}
        >
          {t(hasReceived ? 'democratic.look' : 'democratic.score', { unit: nameOf(unitId) })}
        </ButtonLink>
      ))}
      {view.ownExclusions.map(({ unit, reason }) => (
        <p key={unit} className="ui-soft">
          {t('democratic.steppedBack', { unit, reason: say(`appraisals.conflicts.${reason}`) })}
        </p>
      ))}
    </>
  );
}

function Plan({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  if (!view.plan) return null;
  return (
    <section>
      <h2 className="ui-section-title">{t('democratic.plan')}</h2>
      {view.purpose ? <p>{view.purpose}</p> : null}
      <table className="appraisal-table">
        <tbody>
          {view.plan.criteria.map(({ key, name, most }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{t('fill.points', { points: most })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ui-soft ui-small">{t('democratic.digest')}</p>
      <p className="appraisal-digest">{view.planDigest}</p>
    </section>
  );
}

function Published({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const dates = useDates();
  if (!view.publishedAt || !view.bundleAddress) return null;
  return (
    <section>
      <h2 className="ui-section-title">{t('democratic.publishedAt', { at: dates.moment(view.publishedAt) })}</h2>
      {view.publicationNote ? <p>{view.publicationNote}</p> : null}
      <ButtonLink wide icon="download" href={view.bundleAddress} download={`${view.title}.json`}>
        {t('democratic.bundle')}
      </ButtonLink>
      <p className="ui-soft ui-small">{t('democratic.bundleHint')}</p>
    </section>
  );
}

export default function Democratic() {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  const { id = '' } = useScreenParameters();
  const query = useAsk<DemocraticView>('appraisals.democratic-case', { id });
  const shown = query.data;
  const until = shown?.state === 'ballot-open' && shown.ballotClosesOn;
  return (
    <Page width="form">
      <PageHeader
        title={shown?.title ?? t('democratic.title')}
        lead={
          shown
            ? until
              ? t('democratic.openLead', { date: dates.dayWithWeekday(until) })
              : say(`appraisals.states.${shown.state}`)
            : undefined
        }
        back={{ label: t('back'), href: '/appraisals' }}
      />
      <Asked query={query}>
        {(view) => (
          <Stack gap={6}>
            <OwnPapers view={view} />
            <SignTally view={view} />
            <Published view={view} />
            {view.targets.map((target) => (
              <DemocraticTarget key={target.id} target={target} />
            ))}
            <Plan view={view} />
          </Stack>
        )}
      </Asked>
    </Page>
  );
}
