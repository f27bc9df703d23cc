import type { SimilarItem } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Link, Tag } from '#web/ui';
import { Reason } from './reason.tsx';
import { WaysOut } from './ways-out.tsx';
import * as words from './words.ts';

/** One line until it is opened: how alike, what it is; inside: why, and what one may do. */
export function SimilarCase({ caseId, item, canCite }: { caseId: string; item: SimilarItem; canCite: boolean }) {
  const t = useTranslate(words);
  const { reason, number, title, year, stateText, classLetter, units, copies } = item;
  const facts = [t('similar.facts', { year }), stateText, classLetter, units.join('、')];
  return (
    <li>
      <details>
        <summary>
          <Tag tone={reason.level === 'somewhat-alike' ? 'plain' : 'strong'}>
            {t(`likeness.levels.${reason.level}`)}
          </Tag>
          <span className="writing-similar-title">{title}</span>
          <span className="ui-small ui-soft">
            {number ? <span className="ui-official-number">{number} </span> : null}
            {facts.filter(Boolean).join(' · ')}
          </span>
        </summary>
        <div className="writing-similar-inside">
          {item.foundIn === 'reply' ? <p className="ui-small ui-soft">{t('similar.inReply')}</p> : null}
          {copies > 0 ? <p className="ui-small ui-soft">{t('similar.copies', { count: copies })}</p> : null}
          <Reason reason={reason} />
          {item.difference ? <blockquote className="writing-similar-said">{item.difference}</blockquote> : null}
          {item.kind === 'proposal' ? <Link href={`/cases/${item.id}`}>{t('similar.open')}</Link> : null}
          {canCite ? <WaysOut caseId={caseId} item={item} /> : null}
        </div>
      </details>
    </li>
  );
}
