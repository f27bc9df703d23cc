// A text with what was found in it: struck out beside the words that will stand there, or underlined where it stays.

import { useTranslate } from '#web/client';
import { HiddenVisually } from '#web/ui';
import { type PartDraft, piecesOf } from './draft.ts';
import * as words from './messages/index.ts';

export function MarkedText({ draft }: { draft: PartDraft }) {
  const t = useTranslate(words);
  return (
    <div className="text-check-text ui-document">
      {piecesOf(draft).map(({ text, decision, index, mask }, place) => {
        const key = `${place}-${index}`;
        if (!decision) return <span key={key}>{text}</span>;
        if (decision.decision === 'kept') {
          return (
            <mark key={key} data-decision="kept">
              <HiddenVisually>{t('marks.kept')}</HiddenVisually>
              {text}
            </mark>
          );
        }
        return (
          <span key={key} className="text-check-masked">
            <del>
              <HiddenVisually>{t('marks.masked')}</HiddenVisually>
              {text}
            </del>
            <ins>{mask}</ins>
          </span>
        );
      })}
    </div>
  );
}
