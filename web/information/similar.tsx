// What says the same among all I may see, and passages that stand in an earlier text, with their source.
import type { SimilarReports } from '#instruments/information-reports/contract';
import { useAsk, useTranslate } from '#web/client';
import { Sheet, SheetSection } from '#web/ui';
import { MarkedPassage } from './marked-passage.tsx';
import * as words from './messages/index.ts';

/** The version makes it ask anew after each saving. */
export function Similar({ id, version }: { id: string; version: number }) {
  const t = useTranslate(words);
  const { data } = useAsk<SimilarReports>('information-reports.similar', { id, at: version }, { keepsPrevious: true });
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Sheet bleeds label={t('similar')}>
      <SheetSection title={t('similar')}>
        <p className="ui-soft">{t('similarHint')}</p>
        <ul className="information-rows">
          {items.map((item) => (
            <li key={item.id}>
              <div>
                <strong>{item.title}</strong>
                <small>
                  <span>
                    {t(`kinds.${item.isReport ? 'information' : item.kind === 'proposal' ? 'proposal' : 'other'}`)}
                    {item.number ? ` ${item.number}` : ''}
                  </span>
                  <span>{t(`levels.${item.reason.level}`)}</span>
                </small>
                {item.reason.passages.slice(0, 2).map((passage) => (
                  <blockquote key={passage.there.text}>
                    <MarkedPassage {...passage.there} />
                  </blockquote>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </SheetSection>
    </Sheet>
  );
}
