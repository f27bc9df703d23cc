// The talks between unit and proposers, before, during and after, with who confirmed them.
import { useTranslate } from '#web/client';
import './consultations.css';
import * as words from '../messages/index.ts';
import { Consultation, type Talk } from './consultation.tsx';

export function Consultations({ consultations }: { consultations: readonly Talk[] }) {
  const t = useTranslate(words);
  if (consultations.length === 0) return null;
  return (
    <section>
      <h4>{t('handling.consultations', { count: consultations.length })}</h4>
      <ul className="case-talks">
        {consultations.map((talk) => (
          <Consultation key={talk.id} talk={talk} />
        ))}
      </ul>
    </section>
  );
}
