// Who changed what meanwhile, and the writer's choice part by part.

import { useState } from 'react';
import type { Choices as Known } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, Segments, Stack } from '#web/ui';
import type { Conflict } from '../autosave/conflict.ts';
import { type Choices, isDecided, type Side, startingChoices } from '../merge-drafts.ts';
import * as words from '../messages/index.ts';
import { useFieldText } from './use-field-text.ts';
import './conflict-panel.css';

interface PanelProps {
  conflict: Conflict;
  choices: Known;
  onSettle: (choices: Choices) => void;
}

export function ConflictPanel({ conflict, choices: known, onSettle }: PanelProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const textOf = useFieldText(known);
  const { drafts, disagreements, changes } = conflict;
  const [choices, setChoices] = useState(() => startingChoices(disagreements));
  const last = changes.at(-1);
  const open = disagreements.filter(({ field }) => choices[field] === undefined).length;
  return (
    <section className="writing-conflict" aria-label={t('conflict.title')} role="alert">
      <Stack gap={4}>
        <div>
          <h2>{t('conflict.title')}</h2>
          <p>
            {last ? t('conflict.who', { actor: last.actor, at: dates.moment(last.at) }) : ''} {t('conflict.lead')}
          </p>
        </div>
        {disagreements.map(({ field, isChangedByBoth }) => (
          <div key={field} className="writing-choice">
            <h3>
              {t(`fields.${field}`)}
              <small>{t(isChangedByBoth ? 'conflict.both' : 'conflict.onlyTheirs')}</small>
            </h3>
            <dl>
              <dt>{t('conflict.mineIs')}</dt>
              <dd data-chosen={choices[field] === 'mine' || undefined}>
                {textOf(drafts.mine, field) || t('conflict.empty')}
              </dd>
              <dt>{t('conflict.theirsIs')}</dt>
              <dd data-chosen={choices[field] === 'theirs' || undefined}>
                {textOf(drafts.theirs, field) || t('conflict.empty')}
              </dd>
            </dl>
            <Segments<Side | ''>
              label={t('conflict.choose', { field: t(`fields.${field}`) })}
              value={choices[field] ?? ''}
              onChange={(side) => side && setChoices({ ...choices, [field]: side })}
              options={[
                { value: 'mine', label: t('conflict.mine') },
                { value: 'theirs', label: t('conflict.theirs') },
              ]}
            />
          </div>
        ))}
        <Button
          kind="primary"
          wide
          disabledReason={isDecided(disagreements, choices) ? undefined : t('conflict.undecided', { count: open })}
          onClick={() => onSettle(choices)}
        >
          {t('conflict.settle')}
        </Button>
      </Stack>
    </section>
  );
}
