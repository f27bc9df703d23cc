// The units at work on it: who, since when, and the reply to read and rate.

import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { Unit } from './unit.tsx';

export function Handling({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const shown = view.undertakings.filter(({ state }) => state !== 'proposed' && state !== 'transferred');
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className="ui-section-title">{t('page.handling')}</h2>
      <ul className="case-units">
        {shown.map((undertaking) => (
          <Unit key={undertaking.id} view={view} undertaking={undertaking} />
        ))}
      </ul>
    </section>
  );
}
