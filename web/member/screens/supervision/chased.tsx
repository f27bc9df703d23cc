// The proposer reads that it was chased and when; what was said stays between the office and the unit.
import type { MattersOfCase } from '#kernel/supervision/contract';
import * as ladder from '#kernel/supervision/messages';
import { useAsk, useDates, useTranslate } from '#web/client';
import type { CaseSectionProps } from '../cases/case-section.ts';
import * as words from './messages/index.ts';

export default function Chased({ view }: CaseSectionProps) {
  const t = useTranslate(words);
  const say = useTranslate(ladder);
  const dates = useDates();
  const { data } = useAsk<MattersOfCase>('supervision.of-case', { caseId: view.id });
  const lines = (data?.matters ?? []).flatMap(({ id, waitsFor, units, steps }) =>
    steps.map((step) => ({
      key: `${id} ${step.id}`,
      at: step.takenAt,
      text: t(`said.${step.step}`, {
        date: dates.day(step.takenOn),
        until: step.untilOn ? dates.day(step.untilOn) : '',
        unit: units.map(({ name }) => name).join(t('comma')),
        awaited: say.dynamic(`supervision.waits.${waitsFor}`),
      }),
    })),
  );
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className="ui-section-title">{t('title')}</h2>
      <ul className="case-plain-list">
        {lines
          .sort((one, other) => one.at.localeCompare(other.at))
          .map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
      </ul>
    </section>
  );
}
