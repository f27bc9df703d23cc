// One unit to judge: its key proposals, its own report, what visitors found; its result once one may see it.
import type { DemocraticTarget as Target } from '#instruments/appraisals/contract';
import { useDates, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import * as words from './messages/index.ts';
import { useScoreText } from './two-way-row.tsx';

export function DemocraticTarget({ target }: { target: Target }) {
  const t = useTranslate(words);
  const dates = useDates();
  const scoreText = useScoreText();
  const { name, proposals, selfCheck, visits, result } = target;
  return (
    <section>
      <h2 className="ui-section-title">{name}</h2>
      {result ? <p>{t('democratic.result', { score: scoreText(result) })}</p> : null}
      <ul>
        {proposals.map(({ id, number, title }) => (
          <li key={id}>
            <Link href={`/cases/${id}`}>
              {number} {title}
            </Link>
          </li>
        ))}
      </ul>
      {selfCheck ? (
        <>
          <h3>{t('democratic.selfCheck')}</h3>
          <p className="ui-document">{selfCheck.report}</p>
        </>
      ) : null}
      {visits.map(({ visitedOn, people, findings }) => (
        <p key={visitedOn + people}>
          <strong>{t('democratic.visit', { date: dates.day(visitedOn) })}</strong> {people}：{findings}
        </p>
      ))}
    </section>
  );
}
