// One commission: what is asked of whom, and what came.
import type { CommissionView } from '#instruments/information-reports/contract';
import { Asked, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, SheetSection, Skeleton } from '#web/ui';
import { Verbs } from '../../forms/verbs.tsx';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { Alone } from '../alone.tsx';
import { useCommission, useInformationWords } from '../asks.ts';
import { Happened } from '../happened.tsx';
import * as words from '../messages/index.ts';
import { CommissionForm } from './commission-form.tsx';

function Reports({ commission }: { commission: CommissionView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  return (
    <SheetSection title={t('commission.came', { received: commission.received, used: commission.used })}>
      {commission.reports.length === 0 ? <p className="ui-soft">{t('commission.noReports')}</p> : null}
      <ul className="information-list">
        {commission.reports.map(({ id, title, author, state, issueNumber }) => (
          <li key={id}>
            <Link href={`/information-reports/reports/${id}`}>{title}</Link>
            <small>
              {author} · {issueNumber ?? say(`information-reports.states.${state}`)}
            </small>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

const namesOf = (named: readonly { name: string }[]) => named.map(({ name }) => name).join('、');

function Content({ commission }: { commission: CommissionView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const sayVerb = useInformationWords();
  const dates = useDates();
  const { opensOn, closesOn } = commission;
  return (
    <OpenSheet
      title={commission.title}
      lead={say(`information-reports.states.${commission.state}`)}
      verbs={
        <Verbs
          instrument="information-reports"
          say={sayVerb}
          target={commission}
          abilities={commission.abilities}
          shapes={[
            { verb: 'open-commission', kind: 'primary' },
            { verb: 'save-commission', form: (onClose) => <CommissionForm {...{ commission, onClose }} /> },
            { verb: 'close-commission' },
            { verb: 'call-off', field: 'reason' },
          ]}
        />
      }
    >
      {commission.text ? <p className="ui-document information-text">{commission.text}</p> : null}
      <SheetSection title={t('about')}>
        <DefinitionList
          items={[
            ...commission.sources
              .filter(({ kind }) => kind === 'barometer-issue')
              .map(({ id, title }) => ({
                term: t('commission.source'),
                value: <Link href={`/barometer/${id}`}>{title}</Link>,
              })),
            {
              term: t('commission.days'),
              value: t('commission.span', { from: dates.day(opensOn), until: dates.day(closesOn) }),
            },
            { term: t('commission.rhythm'), value: say(`information-reports.rhythms.${commission.rhythm}`) },
            { term: t('commission.asked'), value: commission.isForEverybody ? t('commission.everybody') : '' },
            { term: t('commission.people'), value: namesOf(commission.people) },
            { term: t('commission.bodies'), value: namesOf(commission.bodies) },
            { term: t('commission.units'), value: namesOf(commission.units) },
            { term: t('commission.others'), value: commission.others },
            { term: t('commission.reason'), value: commission.reason },
          ]}
        />
      </SheetSection>
      <Reports commission={commission} />
      <Happened entries={commission.timeline} />
    </OpenSheet>
  );
}

export default function CommissionPage() {
  const { commissionId = '' } = useScreenParameters();
  const query = useCommission(commissionId);
  return (
    <Alone tab="commissions">
      <Asked query={query} waiting={<Skeleton lines={8} />}>
        {(commission) => <Content commission={commission} />}
      </Asked>
    </Alone>
  );
}
