// What happened, as the server tells it.
import { useDates, useTranslate } from '#web/client';
import { SheetSection, Timeline } from '#web/ui';
import * as words from './messages/index.ts';

export function Happened({ entries }: { entries: readonly { at: string; what: string; actor: string }[] }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <SheetSection title={t('timeline')}>
      <Timeline
        label={t('timeline')}
        entries={entries.map(({ at, what, actor }, index) => ({
          ...{ key: `${at} ${index}`, at, atText: dates.moment(at), who: actor, what },
        }))}
      />
    </SheetSection>
  );
}
