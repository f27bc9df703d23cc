import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import type { Recommendation } from './answers.tsx';
import './tests.css';

export function Tests({ recommendation }: { recommendation: Recommendation }) {
  const t = useTranslate(words);
  const written = Object.entries(recommendation.tests).filter(([, text]) => text);
  if (written.length === 0) return null;
  return (
    <dl className="case-tests">
      {written.map(([test, text]) => (
        <div key={test}>
          <dt>{t.dynamic(`tests.${test}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
