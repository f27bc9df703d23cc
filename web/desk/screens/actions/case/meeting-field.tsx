// The meeting a decision was made in. One sitting decides many cases, so the last name is offered again.
import { useTranslate } from '#web/client';
import { TextField } from '#web/ui';
import { keepInput, keptInput } from '../form/kept-input.ts';
import * as words from '../words.ts';

const key = 'last-meeting';

export function lastMeeting(): string {
  return keptInput<string>(key) ?? '';
}

interface MeetingFieldProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  limit: number | undefined;
}

export function MeetingField({ onChange, ...wiring }: MeetingFieldProps) {
  const t = useTranslate(words);
  return (
    <TextField
      label={t('meeting.label')}
      hint={t('meeting.hint')}
      isOptional
      {...wiring}
      onChange={(value) => {
        keepInput(key, value);
        onChange(value);
      }}
    />
  );
}
