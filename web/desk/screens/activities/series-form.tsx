// A series being written: its first activity, its rhythm, and the days that follow from both.
import { holidayChoices, type SeriesPreview, seriesRhythms } from '#instruments/activities/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { DateField, Row, Select } from '#web/ui';
import { useFields } from '../forms/use-fields.ts';
import { useActivityWords } from './asks.ts';
import { ActForm } from './form/act-form.tsx';
import { ActivityFields, inputOf, typedOf } from './form/activity-fields.tsx';
import { isNobody } from './form/calls-field.tsx';
import * as words from './messages/index.ts';

const nths = { first: '1', second: '2', third: '3', fourth: '4', last: '-1' } as const;
const names = Object.keys(nths) as (keyof typeof nths)[];

interface Rhythm {
  rhythm: (typeof seriesRhythms)[number];
  nth: string;
  until: string;
  onHoliday: (typeof holidayChoices)[number];
}

function Preview({ rhythm, firstOn }: { rhythm: Rhythm; firstOn: string }) {
  const t = useTranslate(words);
  const dates = useDates();
  const isEnabled = firstOn !== '' && rhythm.until !== '';
  const { data } = useAsk<SeriesPreview>('activities.series-preview', { ...rhythm, firstOn }, { isEnabled });
  if (!data) return null;
  const remark = ({ isSkipped, movedFrom }: SeriesPreview['days'][number]) => {
    if (isSkipped) return `（${t('series.skipped')}）`;
    return movedFrom ? `（${t('series.moved', { day: dates.day(movedFrom) })}）` : '';
  };
  return (
    <p role="status">
      {t('series.preview', { count: data.days.filter(({ isSkipped }) => !isSkipped).length })}：
      {data.days.map((day) => `${dates.day(day.on)}${remark(day)}`).join('、')}
    </p>
  );
}

export function SeriesForm({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const first = useFields(typedOf());
  const rhythm = useFields<Rhythm>({ rhythm: 'weekly', nth: '1', until: '', onHoliday: 'skip' });
  const isShort = first.fields.title.trim().length < 4;
  const hasHours = first.fields.startsAt !== '' && first.fields.endsAt !== '' && rhythm.fields.until !== '';
  const nobody = isNobody(first.fields.calls) ? t('missing.nobody') : undefined;
  const missing = isShort ? t('missing.title') : hasHours ? nobody : t('missing.when');
  return (
    <ActForm<{ caseId: string }>
      act="start-series"
      title={t('newSeries')}
      verb={t('save')}
      input={{ first: inputOf(first.fields), ...rhythm.fields, nth: Number(rhythm.fields.nth) }}
      width="wide"
      missing={missing}
      onClose={onClose}
      onDone={({ caseId }) => onDone(caseId)}
    >
      <Row gap={4}>
        <Select
          label={t('series.rhythm')}
          emptyLabel={null}
          options={seriesRhythms.map((value) => ({ value, label: say(`activities.rhythms.${value}`) }))}
          {...rhythm.bind('rhythm')}
        />
        {rhythm.fields.rhythm === 'monthly' ? (
          <Select
            label={t('series.nth')}
            emptyLabel={null}
            options={names.map((name) => ({ value: nths[name], label: t(`series.nths.${name}`) }))}
            value={rhythm.fields.nth as (typeof nths)[keyof typeof nths]}
            onChange={(nth) => rhythm.bind('nth').onChange(nth)}
          />
        ) : null}
        <DateField label={t('series.until')} {...rhythm.bind('until')} />
        <Select
          label={t('series.onHoliday')}
          emptyLabel={null}
          options={holidayChoices.map((value) => ({ value, label: say(`activities.onHoliday.${value}`) }))}
          {...rhythm.bind('onHoliday')}
        />
      </Row>
      <Preview rhythm={rhythm.fields} firstOn={first.fields.startsAt.slice(0, 10)} />
      <p className="ui-soft">{t('series.firstHint')}</p>
      <ActivityFields bind={first.bind} isNew />
    </ActForm>
  );
}
