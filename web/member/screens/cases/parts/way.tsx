import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { StateTrack } from '#web/ui';
import * as words from '../messages/index.ts';
import { trackOf } from '../track.ts';

/** The few steps of its life, upright on a phone. */
export function Way({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <section>
      <h2 className="ui-section-title">{t('page.track')}</h2>
      <StateTrack
        label={t('page.track')}
        steps={trackOf(view).map(({ key, step, at }) => ({
          key,
          step,
          label: t(`steps.${key}`),
          detail: at ? dates.momentShort(at) : undefined,
        }))}
      />
    </section>
  );
}
