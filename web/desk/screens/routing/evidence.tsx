// Why this one: the words that decided, the sentence of its duties, earlier cases that went there.
import { Fragment } from 'react';
import type { SuggestedOption } from '#kernel/routing/contract';
import { useTranslate } from '#web/client';
import { Link } from '#web/ui';
import * as words from './messages/index.ts';

type Duty = NonNullable<SuggestedOption['duty']>;

function Marked({ text, marks }: Duty) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

export function Evidence({ option }: { option: SuggestedOption }) {
  const t = useTranslate(words);
  const { words: deciding, duty, cases } = option;
  return (
    <div className="routing-evidence ui-soft ui-small">
      {deciding.length > 0 ? <p>{t('suggested.words', { words: deciding.join('、') })}</p> : null}
      {duty ? (
        <p>
          {t('suggested.duty')}
          <Marked {...duty} />
        </p>
      ) : null}
      {cases.length > 0 ? (
        <p>
          {t('suggested.cases')}
          {cases.map(({ id, number, title }, index) => (
            <Fragment key={id}>
              {index > 0 ? '　' : null}
              <Link href={`/proposals/${id}`} target="_blank" rel="noreferrer">
                {t('suggested.caseNamed', { number: number ?? '', title })}
              </Link>
            </Fragment>
          ))}
        </p>
      ) : null}
    </div>
  );
}
