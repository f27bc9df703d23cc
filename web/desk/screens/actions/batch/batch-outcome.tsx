// What came of one of a batch, or why it cannot be.
import { useTranslate } from '#web/client';
import { Icon, Late } from '#web/ui';
import './batch-lines.css';
import * as words from '../words.ts';
import type { BatchLine } from './batch-line.ts';
import type { BatchResult } from './use-batch-run.ts';

export function BatchOutcome({ line, result }: { line: BatchLine; result: BatchResult | undefined }) {
  const t = useTranslate(words);
  if (!line.ability.isAllowed) return <span className="ui-soft">{line.ability.reason ?? t('bar.notNow')}</span>;
  if (!result) return null;
  if (result.state === 'running') {
    return <span className="ui-spinner" role="img" aria-label={t('batch.running')} />;
  }
  if (result.state === 'refused') return <Late>{result.text}</Late>;
  return (
    <span className="actions-done">
      <Icon name="check" size={16} />
      {t('batch.done')}
      {result.text ? <span className="ui-official-number"> {result.text}</span> : null}
    </span>
  );
}
