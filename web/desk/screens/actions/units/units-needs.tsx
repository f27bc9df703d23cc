// What an assignment still lacks.
import { useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import '../undertaking/reply-summary.css';
import * as words from '../words.ts';
import type { UnitsChosen } from './assignment-draft.ts';
import { needsOf } from './needs-of.ts';

export function UnitsNeeds({ chosen }: { chosen: UnitsChosen }) {
  const t = useTranslate(words);
  return (
    <ul className="actions-checklist" aria-label={t('units.needs')} aria-live="polite">
      {needsOf(chosen).map(({ key, isMet }) => (
        <li key={key} data-met={isMet || undefined}>
          <Icon name={isMet ? 'check' : 'right'} size={16} />
          {t(`units.${key}`)}
        </li>
      ))}
    </ul>
  );
}
