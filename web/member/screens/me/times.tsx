import { useTranslate } from '#web/client';
import { RadioGroup, TextField } from '#web/ui';
import type { PartProps } from './channels.tsx';
import * as words from './messages/index.ts';

export function Times({ preference, change }: PartProps) {
  const t = useTranslate(words);
  return (
    <>
      <fieldset>
        <legend className="ui-field-label">{t('preference.quiet')}</legend>
        <p className="ui-field-hint">{t('preference.quietHint')}</p>
        <div className="me-times">
          <TextField
            type="time"
            label={t('preference.from')}
            value={preference.quietFrom}
            onChange={(quietFrom) => change({ quietFrom })}
          />
          <TextField
            type="time"
            label={t('preference.until')}
            value={preference.quietUntil}
            onChange={(quietUntil) => change({ quietUntil })}
          />
        </div>
      </fieldset>
      <RadioGroup
        label={t('preference.rhythm')}
        isInline
        value={preference.mailRhythm}
        onChange={(mailRhythm) => change({ mailRhythm })}
        options={[
          { value: 'prompt', label: t('preference.prompt') },
          { value: 'daily', label: t('preference.daily') },
        ]}
      />
      {preference.mailRhythm === 'daily' ? (
        <TextField
          type="time"
          label={t('preference.dailyAt')}
          value={preference.dailyAt}
          onChange={(dailyAt) => change({ dailyAt })}
        />
      ) : null}
    </>
  );
}
