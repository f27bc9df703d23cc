// A dialog that carries out one act of this instrument, named without it: `announce`.
import { useTranslate } from '#web/client';
import { type ActFormProps, ActForm as AnyActForm } from '../../forms/act-form.tsx';
import * as words from '../messages/index.ts';

export function ActForm<Answer = unknown>({ act, ...form }: ActFormProps<Answer>) {
  const t = useTranslate(words);
  return <AnyActForm<Answer> act={`activities.${act}`} back={t('cancel')} {...form} />;
}
