import { useDates } from './dates.ts';
import * as words from './messages/index.ts';
import { useTranslate } from './use-translate.ts';

/** Over an answer that was kept on the device: as of when it is. */
export function KeptLine({ at }: { at: string | number }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <p className="ui-soft ui-small" role="status">
      {t('asOf', { when: dates.momentShort(new Date(at).toISOString()) })}
    </p>
  );
}
