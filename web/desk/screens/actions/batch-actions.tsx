// What can be decided for all selected at once. The verbs are those the server grants on the cases themselves.
import { useState } from 'react';
import type { ProposalListItem, ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Button, Row } from '#web/ui';
import { useCaseWords } from '../proposals/words/index.ts';
import { BatchDialog } from './batch/batch-dialog.tsx';
import type { BatchVerb } from './batch/batch-verb.ts';
import { useViews } from './batch/use-views.ts';
import { verbsOn } from './batch/verbs-on.ts';
import * as words from './words.ts';

export interface BatchActionsProps {
  items: readonly ProposalListItem[];
  /** Told when the dialog closes: the cases that were decided, to be taken out of the selection. */
  onDone?: (doneCaseIds: readonly string[]) => void;
}

export function BatchActions({ items, onDone }: BatchActionsProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const [open, setOpen] = useState<{ verb: BatchVerb; views: readonly ProposalView[] }>();
  const views = useViews(items.map(({ id }) => id));
  const labelOf = ({ verb, family }: BatchVerb) => caseWords.say(`${family}.verbs.${verb}`);
  if (open) {
    return (
      <BatchDialog
        {...open}
        label={labelOf(open.verb)}
        onClose={(doneCaseIds) => {
          setOpen(undefined);
          if (doneCaseIds.length > 0) onDone?.(doneCaseIds);
        }}
      />
    );
  }
  if (items.length === 0) return null;
  if (!views.data) {
    return (
      <p className="ui-soft" role="status">
        {views.isError ? t('batch.unreachable') : t('batch.looking', { count: items.length })}
      </p>
    );
  }
  const seen = views.data;
  const verbs = verbsOn(seen);
  if (verbs.length === 0) return <p className="ui-soft">{t('batch.noVerb')}</p>;
  return (
    <Row gap={2}>
      {verbs.map((verb, index) => (
        <Button
          key={verb.verb}
          kind={index > 0 ? 'plain' : verb.isOfficial ? 'official' : 'primary'}
          onClick={() => setOpen({ verb, views: seen })}
        >
          {labelOf(verb)}
        </Button>
      ))}
    </Row>
  );
}
