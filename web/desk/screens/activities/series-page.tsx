// One series: its occurrences, each an activity of its own; changed from one on, or ended.
import type { SeriesView } from '#instruments/activities/contract';
import { Asked, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, Page, PageHeader, Select, Sheet, SheetSection, TextField } from '#web/ui';
import './activities.css';
import { useFields } from '../forms/use-fields.ts';
import { useActivityWords, useSeries } from './asks.ts';
import { ActForm } from './form/act-form.tsx';
import { Verbs } from './form/verbs.tsx';
import * as words from './messages/index.ts';

function ChangeForm({ series, onClose }: { series: SeriesView; onClose: () => void }) {
  const t = useTranslate(words);
  const dates = useDates();
  const drafts = series.occurrences.filter(({ state }) => state === 'draft');
  const { fields, bind } = useFields({
    ...{ fromId: drafts[0]?.id ?? '', title: series.title, summary: '', place: '' },
    ...{ startsAtTime: '09:00', durationMinutes: '120' },
  });
  return (
    <ActForm
      act="change-series"
      title={t('series.change')}
      target={series}
      input={{ ...fields, durationMinutes: Number(fields.durationMinutes) }}
      missing={fields.title.trim().length < 4 ? t('missing.title') : undefined}
      onClose={onClose}
    >
      <Select
        label={t('series.from')}
        emptyLabel={null}
        options={drafts.map(({ id, startsAt }) => ({ value: id, label: dates.moment(startsAt) }))}
        {...bind('fromId')}
      />
      <TextField label={t('fields.title')} limit={80} {...bind('title')} />
      <TextField label={t('fields.place')} maxLength={120} {...bind('place')} />
      <TextField label={t('series.time')} type="time" {...bind('startsAtTime')} />
      <TextField label={t('series.duration')} type="number" min={15} max={1440} {...bind('durationMinutes')} />
    </ActForm>
  );
}

function Content({ series }: { series: SeriesView }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const dates = useDates();
  return (
    <>
      <PageHeader
        title={series.title}
        lead={say(`activities.activitySeriesStates.${series.state}`)}
        back={{ label: t('back'), href: '/activities' }}
      />
      <Sheet>
        <div className="activities-verbs">
          <Verbs
            target={series}
            abilities={series.abilities}
            shapes={[
              {
                verb: 'change-series',
                kind: 'primary',
                form: (close) => <ChangeForm series={series} onClose={close} />,
              },
              { verb: 'end-series', kind: 'danger', field: 'reason' },
            ]}
          />
        </div>
        <DefinitionList
          items={[
            { term: t('series.rhythm'), value: say(`activities.rhythms.${series.rhythm}`) },
            { term: t('series.until'), value: dates.dayWithWeekday(series.until) },
            { term: t('series.onHoliday'), value: say(`activities.onHoliday.${series.onHoliday}`) },
          ]}
        />
        <SheetSection title={t('series.occurrences')}>
          <ul className="activities-list">
            {series.occurrences.map(({ id, title, startsAt, state }) => (
              <li key={id}>
                <Link href={`/activities/${id}`}>
                  {title}
                  <small>{dates.moment(startsAt)}</small>
                </Link>
                <span>{say(`activities.states.${state}`)}</span>
              </li>
            ))}
          </ul>
        </SheetSection>
      </Sheet>
    </>
  );
}

export default function SeriesPage() {
  const { seriesId = '' } = useScreenParameters();
  const query = useSeries(seriesId);
  return (
    <Page>
      <Asked query={query}>{(series) => <Content series={series} />}</Asked>
    </Page>
  );
}
