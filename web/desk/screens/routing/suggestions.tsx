// Up to three units or categories beside the field they are for. Nothing is chosen by itself.
import { useEffect, useId, useRef } from 'react';
import type { SuggestedOption, Suggestion, Target } from '#kernel/routing/contract';
import { perform, useAsk, useTranslate } from '#web/client';
import { Button, Tag } from '#web/ui';
import './suggestions.css';
import { Evidence } from './evidence.tsx';
import * as words from './messages/index.ts';

interface SuggestionsProps {
  caseId: string;
  target: Target;
  chosenIds: readonly string[];
  onTake: (id: string) => void;
}

/** What was shown first is noted once; that it fails takes nothing from the form. */
function useNoted(caseId: string, suggestion: Suggestion | undefined): void {
  const isSent = useRef(false);
  useEffect(() => {
    if (!suggestion || suggestion.isNoted || suggestion.options.length === 0 || isSent.current) return;
    isSent.current = true;
    const input = { caseId, target: suggestion.target };
    perform('routing.note-shown', { input }).catch(() => undefined);
  }, [caseId, suggestion]);
}

const leadOf = ({ basis, isSure, options }: Suggestion) => {
  if (options.length === 0) return 'suggested.nothing';
  if (basis === 'duties') return 'suggested.duties';
  return isSure ? 'suggested.sure' : 'suggested.notSure';
};

interface OptionLineProps {
  option: SuggestedOption;
  isTaken: boolean;
  /** A chance is said only where it was measured. */
  isMeasured: boolean;
  onTake: () => void;
}

function OptionLine({ option, isTaken, isMeasured, onTake }: OptionLineProps) {
  const t = useTranslate(words);
  const percent = Math.max(1, Math.round(option.chance * 100));
  return (
    <li className="routing-option">
      <span>
        {option.name}{' '}
        {isMeasured ? <span className="ui-soft ui-small">{t('suggested.chance', { percent })}</span> : null}
      </span>
      {isTaken ? (
        <Tag tone="soft" icon="check">
          {t('suggested.taken')}
        </Tag>
      ) : (
        <Button size="small" aria-label={t('suggested.takeNamed', { name: option.name })} onClick={onTake}>
          {t('suggested.take')}
        </Button>
      )}
      <Evidence option={option} />
    </li>
  );
}

export function Suggestions({ caseId, target, chosenIds, onTake }: SuggestionsProps) {
  const t = useTranslate(words);
  const headingId = useId();
  const { data } = useAsk<Suggestion>('routing.suggest', { caseId, target });
  useNoted(caseId, data);
  // Without an answer the form is as good as it was without suggestions.
  if (!data) return null;
  return (
    <section className="routing-suggestions" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('suggested.title', { target })}</h3>
      <p className="ui-soft ui-small">{t(leadOf(data), { target })}</p>
      <ol>
        {data.options.map((option) => (
          <OptionLine
            key={option.id}
            option={option}
            isMeasured={data.basis === 'model'}
            isTaken={chosenIds.includes(option.id)}
            onTake={() => onTake(option.id)}
          />
        ))}
      </ol>
    </section>
  );
}
