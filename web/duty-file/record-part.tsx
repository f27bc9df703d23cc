// The part of a report that is from the record, marked as such: nobody types it, and it cannot be changed here.
import type { RecordView } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import { SheetSection, Tag } from '#web/ui';
import './duty-file.css';
import * as words from './messages/index.ts';
import { Totals } from './totals.tsx';

export function RecordPart({ record }: { record: RecordView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { totals, sentences, promises, isFixed } = record;
  return (
    <SheetSection title={t('fromRecord')} verbs={<Tag icon="lock">{t('fromRecordTag')}</Tag>}>
      <p className="ui-soft ui-small">{t(isFixed ? 'recordFixed' : 'recordLive')}</p>
      {totals.length === 0 ? <p>{t('recordEmpty')}</p> : <Totals totals={totals} label={t('fromRecord')} />}
      <ul className="duty-sentences">
        {sentences.map(({ on, text, about }) => (
          <li key={`${on}${text}${about}`}>
            <time dateTime={on}>{dates.day(on)}</time> {text}
            {about ? `：${about}` : ''}
          </li>
        ))}
      </ul>
      {promises.length > 0 ? (
        <>
          <h3 className="duty-small-title">{t('promises', { count: promises.length })}</h3>
          <ul className="duty-sentences">
            {promises.map(({ text, about, dueOn }) => (
              <li key={`${dueOn}${text}`}>
                {about}：{text} <span className="ui-soft">{t('until', { date: dates.day(dueOn) })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </SheetSection>
  );
}
