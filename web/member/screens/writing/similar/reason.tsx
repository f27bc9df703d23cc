import type { SimilarItem } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import '../../rows/rows.css';
import { MarkedText } from '../../rows/marked-text.tsx';
import * as words from './words.ts';

/** Why two cases are held to be alike: words both have, and passages as they stand in either. */
export function Reason({ reason: { terms, passages } }: { reason: SimilarItem['reason'] }) {
  const t = useTranslate(words);
  return (
    <>
      {terms.length > 0 ? <p className="ui-small">{t('similar.terms', { terms: terms.join('、') })}</p> : null}
      {passages.length > 0 ? (
        <dl className="writing-similar-passages" aria-label={t('similar.shared')}>
          {passages.map(({ here, there }) => (
            <div key={`${here.text}${there.text}`}>
              <dt>{t('similar.here')}</dt>
              <dd>
                <MarkedText {...here} />
              </dd>
              <dt>{t('similar.there')}</dt>
              <dd>
                <MarkedText {...there} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}
