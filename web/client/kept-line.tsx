import { useDates } from './dates.ts';
import * as words from './messages/index.ts';
import { useTranslate } from './use-translate.ts';

/** Over an answer that was kept on the device: as of when it is, and whether a newer one is on its way. */
export function KeptLine({ at, isAsking = false }: { at: string | number; isAsking?: boolean }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <p className="ui-soft ui-small" role="status">
      {t(isAsking ? 'asOfAsking' : 'asOf', { when: dates.momentShort(new Date(at).toISOString()) })}
    </p>
  );
}
