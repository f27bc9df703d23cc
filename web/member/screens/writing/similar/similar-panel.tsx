// While one writes: earlier and present cases that ask the same, quietly, each with its reason and a way out.
import type { Similar } from '#instruments/proposals/contract';
import { useAsk, useTranslate } from '#web/client';
import './similar.css';
import { SimilarCase } from './similar-case.tsx';
import * as words from './words.ts';

interface SimilarPanelProps {
  caseId: string;
  /** When the text was last saved; the answer follows what the server holds. */
  savedAt: string | null;
  titleLength: number;
}

const shortestTitle = 6;

export default function SimilarPanel({ caseId, savedAt, titleLength }: SimilarPanelProps) {
  const t = useTranslate(words);
  const isEnabled = titleLength >= shortestTitle;
  const parameters = savedAt ? { id: caseId, saved: savedAt } : { id: caseId };
  const found = useAsk<Similar>('proposals.similar', parameters, { isEnabled, keepsPrevious: true });
  const items = isEnabled ? (found.data?.items ?? []) : [];
  const standing = () => {
    if (!isEnabled) return t('similar.notYet');
    if (!found.data) return found.isError ? '' : t('similar.searching');
    return items.length === 0 ? t('similar.none') : t('similar.found', { count: items.length });
  };
  return (
    <section className="writing-similar" aria-label={t('similar.title')} aria-busy={found.isFetching}>
      <p className="writing-similar-head">
        <strong>{t('similar.title')}</strong>
        <span className="ui-soft" role="status">
          {standing()}
        </span>
      </p>
      {items.length > 0 ? (
        <ul className="ui-plain">
          {items.map((item) => (
            <SimilarCase key={item.id} caseId={caseId} item={item} canCite={found.data?.canCite ?? false} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
