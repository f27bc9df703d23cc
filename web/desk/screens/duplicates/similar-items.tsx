import type { SimilarItem } from '#instruments/proposals/contract';
import { useSession, useTranslate } from '#web/client';
import { Link, Tag } from '#web/ui';
import { MarkedText } from './marked-text.tsx';
import * as words from './words.ts';

function Why({ reason: { terms, passages } }: { reason: SimilarItem['reason'] }) {
  const t = useTranslate(words);
  return (
    <details>
      <summary>{t('section.why')}</summary>
      {terms.length > 0 ? <p className="ui-small">{t('terms', { terms: terms.join('、') })}</p> : null}
      {passages.map(({ here, there }) => (
        <dl key={`${here.text}${there.text}`} className="duplicates-passages">
          <dt>{t('section.here')}</dt>
          <dd>
            <MarkedText {...here} />
          </dd>
          <dt>{t('section.there')}</dt>
          <dd>
            <MarkedText {...there} />
          </dd>
        </dl>
      ))}
    </details>
  );
}

/** The likeliest first; whoever reviews may open the pair side by side. */
export function SimilarItems({ ownId, items }: { ownId: string; items: readonly SimilarItem[] }) {
  const t = useTranslate(words);
  const { menu } = useSession();
  const isReviewer = menu.some(({ key }) => key === 'duplicates');
  return (
    <>
      <h3>{t('section.similar')}</h3>
      <ul className="ui-plain">
        {items.map(({ id, kind, number, title, stateText, year, classLetter, units, copies, foundIn, reason }) => (
          <li key={id}>
            <Tag tone={reason.level === 'somewhat-alike' ? 'plain' : 'strong'}>
              {t(`likeness.levels.${reason.level}`)}
            </Tag>{' '}
            {number ? <span className="ui-official-number">{number}　</span> : null}
            {kind === 'proposal' ? <Link href={`/proposals/${id}`}>{title}</Link> : title}{' '}
            <span className="ui-small ui-soft">
              {[String(year), stateText, classLetter, units.join('、')].filter(Boolean).join(' · ')}
            </span>
            {foundIn === 'reply' ? <p className="ui-small ui-soft">{t('section.inReply')}</p> : null}
            {copies > 0 ? <p className="ui-small ui-soft">{t('section.copies', { count: copies })}</p> : null}
            <Why reason={reason} />
            {isReviewer && kind === 'proposal' ? (
              <Link href={`/duplicates/${ownId}/${id}`}>{t('section.beside')}</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
