// What says the same, and the passages that stand in an earlier text, with their source.
import type { SimilarReports } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { Link, SheetSection, Tag } from '#web/ui';
import { MarkedText } from '../duplicates/marked-text.tsx';
import { useInformationWords, useSimilar } from './asks.ts';
import * as words from './messages/index.ts';

type Item = SimilarReports['items'][number];

const hrefs: Readonly<Record<string, string>> = {
  'information-report': '/information-reports/reports/',
  'information-issue': '/information-reports/issues/',
  proposal: '/proposals/',
};

function SimilarItem({ item }: { item: Item }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const href = hrefs[item.kind];
  return (
    <li>
      <span>
        {item.number ? <span className="ui-official-number">{item.number} </span> : null}
        {href ? <Link href={`${href}${item.id}`}>{item.title}</Link> : item.title}
      </span>
      <small>
        <Tag>{t(`kinds.${item.isReport ? 'information' : item.kind === 'proposal' ? 'proposal' : 'other'}`)}</Tag>{' '}
        {item.isReport ? `${say(`information-reports.states.${item.state}`)} · ` : ''}
        {t(`levels.${item.reason.level}`)}
        {item.copies > 0 ? ` · ${t('copies', { count: item.copies })}` : ''}
      </small>
      {item.reason.passages.slice(0, 2).map((passage) => (
        <blockquote key={passage.there.text}>
          <MarkedText {...passage.there} />
        </blockquote>
      ))}
    </li>
  );
}

export function Similar({ id }: { id: string }) {
  const t = useTranslate(words);
  const { data } = useSimilar(id);
  if (!data) return null;
  return (
    <SheetSection title={t('similar')}>
      {data.items.length === 0 ? <p className="ui-soft">{t('noSimilar')}</p> : null}
      <ul className="information-list">
        {data.items.map((item) => (
          <SimilarItem key={item.id} item={item} />
        ))}
      </ul>
    </SheetSection>
  );
}
