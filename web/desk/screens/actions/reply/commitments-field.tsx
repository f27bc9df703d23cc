// Promises made in an answer: what, and until when. Each becomes a commitment that is followed after delivery.
import { useTranslate } from '#web/client';
import { Button, DateField, TextField } from '#web/ui';
import './commitments-field.css';
import { dayOf } from '../../proposals/words/index.ts';
import * as words from '../words.ts';
import type { DraftCommitment } from './reply-draft.ts';

interface CommitmentsFieldProps {
  id: string;
  commitments: readonly DraftCommitment[];
  onChange: (commitments: DraftCommitment[]) => void;
}

const atMost = 10;

export function CommitmentsField({ id, commitments, onChange }: CommitmentsFieldProps) {
  const t = useTranslate(words);
  const change = (index: number, changes: Partial<DraftCommitment>) =>
    onChange(commitments.map((one, at) => (at === index ? { ...one, ...changes } : one)));
  return (
    <fieldset className="reply-commitments">
      <legend>{t('reply.commitments')}</legend>
      <p className="ui-field-hint">{t('reply.commitmentsHint')}</p>
      <ol>
        {commitments.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a promise being written has no identity but its place.
          <li key={index}>
            <TextField
              id={`${id}-${index}`}
              label={t('reply.commitmentText', { number: index + 1 })}
              isLabelHidden
              placeholder={t('reply.commitmentPlaceholder')}
              value={one.text}
              onChange={(text) => change(index, { text })}
            />
            <DateField
              label={t('reply.commitmentDate', { number: index + 1 })}
              isLabelHidden
              min={dayOf(new Date())}
              value={one.dueOn ?? ''}
              onChange={(dueOn) => change(index, { dueOn: dueOn || null })}
            />
            <Button
              kind="quiet"
              icon="cross"
              aria-label={t('reply.removeCommitment', { number: index + 1 })}
              onClick={() => onChange(commitments.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        icon="add"
        disabledReason={commitments.length >= atMost ? t('reply.commitmentsFull', { count: atMost }) : undefined}
        onClick={() => onChange([...commitments, { text: '', dueOn: null }])}
      >
        {t('reply.addCommitment')}
      </Button>
    </fieldset>
  );
}
