// How saving stands, in words and never by colour alone.
import { useDates, useOnline, useTranslate } from '#web/client';
import { Button, Icon, type IconName } from '#web/ui';
import type { Writing } from '../autosave/use-autosave.ts';
import * as words from '../messages/index.ts';
import './saving-line.css';

const icons: Readonly<Partial<Record<string, IconName>>> = {
  saved: 'check',
  offline: 'offline',
  refused: 'late',
  conflict: 'late',
};

export function SavingLine({ writing }: { writing: Writing }) {
  const t = useTranslate(words);
  const dates = useDates();
  const isOnline = useOnline();
  const { state, isKept, isRecovered, flush } = writing;
  const phase = state.phase === 'waiting' && !isOnline ? 'offline' : state.phase;
  const icon = icons[phase];
  const text =
    phase === 'saved'
      ? state.savedAt
        ? t('saving.saved', { time: dates.momentShort(state.savedAt) })
        : t('saving.unchanged')
      : t(`saving.${phase}`);
  const isStuck = phase === 'refused' || phase === 'offline';
  return (
    <div className="writing-saving" data-phase={phase}>
      <p role="status" aria-label={t('saving.label')}>
        {icon ? <Icon name={icon} size={16} /> : null}
        <span>
          {isKept || phase === 'saved' ? text : t('saving.notKept')}
          {isRecovered && phase !== 'saved' ? ` ${t('saving.recovered')}` : ''}
          {state.message ? <small>{state.message}</small> : null}
        </span>
      </p>
      {isStuck ? (
        <Button kind="quiet" size="small" onClick={() => void flush()}>
          {t('saving.retry')}
        </Button>
      ) : null}
    </div>
  );
}
