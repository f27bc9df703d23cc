// What is on record of a handling, part by part.
import type { HandlingView } from '#instruments/key-proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { type Column, DataTable, DefinitionList, SheetSection, Stack, Timeline } from '#web/ui';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';

type PartProps = { handling: HandlingView };

function Leaders({ handling }: PartProps) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const dates = useDates();
  const { lead, supervisor, next } = handling;
  const nextText = [say(`key-proposals.next.${next.step}`), next.onDay ? dates.day(next.onDay) : '', next.what];
  return (
    <SheetSection title={t('handling.leaders')}>
      <DefinitionList
        items={[
          { term: t('handlings.lead'), value: lead ? `${lead.post} ${lead.name}` : '' },
          { term: t('handlings.supervisor'), value: supervisor ? `${supervisor.post} ${supervisor.name}` : '' },
          { term: t('handling.nextStep'), value: nextText.filter(Boolean).join(' · ') },
        ]}
      />
    </SheetSection>
  );
}

type Step = NonNullable<HandlingView['plan']>['steps'][number];

function Plan({ handling }: PartProps) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const dates = useDates();
  const { plan, planSignedAt, supervisor } = handling;
  const name = supervisor?.name ?? '';
  const columns: Column<Step>[] = [
    { key: 'day', header: t('plan.onDay'), kind: 'date', cell: ({ onDay }) => dates.day(onDay) },
    { key: 'form', header: t('plan.form'), kind: 'date', cell: ({ form }) => say(`key-proposals.forms.${form}`) },
    { key: 'what', header: t('plan.what'), cell: ({ what }) => what, onPhone: 'title' },
  ];
  return (
    <SheetSection title={t('handling.plan')}>
      {plan ? (
        <Stack gap={3}>
          <p className="ui-document">{plan.aim}</p>
          <DataTable
            caption={t('plan.steps')}
            columns={columns}
            rows={plan.steps}
            rowKey={({ onDay, what }) => `${onDay}${what}`}
          />
          <p className="ui-soft">
            {planSignedAt
              ? t('handling.signed', { name, date: dates.momentShort(planSignedAt) })
              : t('handling.unsigned', { name })}
          </p>
        </Stack>
      ) : (
        <p className="ui-soft">{t('handling.noPlan')}</p>
      )}
    </SheetSection>
  );
}

function Visits({ handling }: PartProps) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const dates = useDates();
  return (
    <SheetSection title={t('handling.visits')}>
      {handling.visitRecords.length === 0 ? (
        <p className="ui-soft">{t('handling.noVisits')}</p>
      ) : (
        <Timeline
          label={t('handling.visits')}
          entries={handling.visitRecords.map((visit) => ({
            key: visit.id,
            what: [say(`key-proposals.forms.${visit.kind}`), visit.place].filter(Boolean).join(' · '),
            at: visit.heldOn,
            atText: dates.day(visit.heldOn),
            who: visit.people,
            note: visit.points,
          }))}
        />
      )}
    </SheetSection>
  );
}

function Instructions({ handling }: PartProps) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const dates = useDates();
  return (
    <SheetSection title={t('handling.instructions')}>
      {handling.instructions.length === 0 ? <p className="ui-soft">{t('handling.noInstructions')}</p> : null}
      <Stack gap={4}>
        {handling.instructions.map((one) => (
          <Stack key={one.id} gap={2}>
            <p className="ui-document">
              {one.isParaphrase ? `（${t('handling.paraphrase')}）` : ''}
              {one.text}
            </p>
            <p className="ui-soft">
              {one.leaderPost} {one.leaderName} · {dates.day(one.givenOn)}
            </p>
            <DefinitionList
              items={[
                { term: t('handling.source'), value: one.source },
                { term: t('handling.unit'), value: one.unitName },
                { term: t('handling.due'), value: one.dueOn ? dates.day(one.dueOn) : '' },
                {
                  term: t('handling.readableBy'),
                  value: one.readableBy.map((role) => say(`key-proposals.readers.${role}`)).join('、'),
                },
              ]}
            />
          </Stack>
        ))}
      </Stack>
    </SheetSection>
  );
}

function Outcome({ handling }: PartProps) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const dates = useDates();
  const { report, lookBack } = handling;
  return (
    <>
      {report ? (
        <SheetSection title={t('handling.report')}>
          <p className="ui-soft">
            {t('handling.sentTo', {
              date: dates.day(report.sentOn),
              to: say(`key-proposals.addressees.${report.addressees}`),
            })}
          </p>
          <p className="ui-document">{report.text}</p>
        </SheetSection>
      ) : null}
      {lookBack ? (
        <SheetSection title={t('handling.lookBack')}>
          <p>
            <strong>{say(`key-proposals.findings.${lookBack.finding}`)}</strong>
            <span className="ui-soft">
              {' '}
              · {dates.day(lookBack.lookedOn)} · {lookBack.byWhom}
            </span>
          </p>
          <p className="ui-document">{lookBack.text}</p>
        </SheetSection>
      ) : null}
    </>
  );
}

export function HandlingParts({ handling }: PartProps) {
  return (
    <>
      <Leaders handling={handling} />
      <Plan handling={handling} />
      <Visits handling={handling} />
      <Instructions handling={handling} />
      <Outcome handling={handling} />
    </>
  );
}
