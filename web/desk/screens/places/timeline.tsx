// What happened, in the record's own words.
import { useDates, useTranslate } from '#web/client';
import { SheetSection, Timeline } from '#web/ui';
import * as words from './messages/index.ts';

interface Entry {
  at: string;
  name: string;
  actor: string;
}

export function Happened({
  entries,
  say,
}: {
  entries: readonly Entry[];
  say: (key: string, params: object) => string;
}) {
  const t = useTranslate(words);
  const dates = useDates();
  if (entries.length === 0) return null;
  const blank = {
    duties: '',
    fromOn: '',
    untilOn: '',
    visitors: '',
    hours: '',
    reason: '',
    peopleHelped: '',
    asked: '',
    heldOn: '',
  };
  return (
    <SheetSection title={t('timeline')}>
      <Timeline
        label={t('timeline')}
        entries={entries.map(({ at, name, actor }, index) => ({
          ...{ key: `${at} ${index}`, at, atText: dates.moment(at), who: actor },
          what: say(`events.${name}`, blank).replace(/\s*[（(：:].*$/, ''),
        }))}
      />
    </SheetSection>
  );
}
