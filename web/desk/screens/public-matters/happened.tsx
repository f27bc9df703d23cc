// What happened, in the record's own words; what a citizen did bears no name.
import * as undertakings from '#kernel/undertakings/messages';
import { useDates, useTranslate } from '#web/client';
import { SheetSection, Timeline } from '#web/ui';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';

interface Entry {
  at: string;
  name: string;
  actor: string;
}

const own = ['report-point.', 'public-matter.'];

export function Happened({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const sayUnit = useTranslate(undertakings).dynamic;
  const dates = useDates();
  if (entries.length === 0) return null;
  const wordFor = (name: string) =>
    own.some((start) => name.startsWith(start))
      ? say(`events.${name}`)
      : sayUnit(`events.${name}`, { unit: '', documentNumber: '', classLetter: '', dueOn: '', newDueOn: '' });
  return (
    <SheetSection title={t('timeline')}>
      <Timeline
        label={t('timeline')}
        entries={entries.map(({ at, name, actor }, index) => ({
          ...{ key: `${at} ${index}`, at, atText: dates.moment(at), who: actor || t('software') },
          what: wordFor(name).replace(/\s*[（(：:].*$/, ''),
        }))}
      />
    </SheetSection>
  );
}
