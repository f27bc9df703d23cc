// Lines that stand no longer: struck, with the act that took them back, its reason, and what stands in their place.
import type { StruckLine } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import './duty-file.css';
import * as words from './messages/index.ts';

function Struck({ line }: { line: StruckLine }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { sentence, doneOn, caseTitle, struckAt, said, reason, standsAs } = line;
  return (
    <li className="duty-struck">
      <span className="duty-line-top">
        <del>{sentence}</del>
        <time dateTime={doneOn}>{dates.day(doneOn)}</time>
      </span>
      {caseTitle ? <span className="duty-line-about">{caseTitle}</span> : null}
      <span className="ui-soft ui-small">
        {[said, dates.momentShort(struckAt), reason].filter(Boolean).join(' · ')}
      </span>
      {standsAs ? (
        <span className="ui-small">{t('standsAs', { line: standsAs.sentence, date: dates.day(standsAs.doneOn) })}</span>
      ) : null}
    </li>
  );
}

export function StruckLines({ struck }: { struck: readonly StruckLine[] }) {
  const t = useTranslate(words);
  if (struck.length === 0) return null;
  return (
    <section className="duty-part">
      <h2 className="ui-section-title">
        {t('struck')} <span className="ui-soft">{t('count', { count: struck.length })}</span>
      </h2>
      <ul className="duty-lines">
        {struck.map((line) => (
          <Struck key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}
