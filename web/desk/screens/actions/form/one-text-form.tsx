// Verbs that need a word or nothing at all: what will happen, at most one text, the verb.
import type * as z from 'zod';
import { useTranslate } from '#web/client';
import type { ButtonKind } from '#web/ui';
import { TextArea } from '#web/ui';
import * as words from '../words.ts';
import { isOptionalIn } from './limit-of.ts';
import type { Target } from './target.ts';
import { useVerb } from './use-verb.ts';
import { VerbDialog } from './verb-dialog.tsx';

export interface OneText {
  schema: z.ZodObject;
  /** The field of the text; without it the verb only asks to be confirmed. */
  field?: string;
  rows?: number;
}

export interface OneTextFormProps {
  verb: string;
  label: string;
  target: Target;
  oneText: OneText;
  kind?: ButtonKind;
  onClose: () => void;
}

export function OneTextForm({ verb, label, target, oneText, kind, onClose }: OneTextFormProps) {
  const { schema, field, rows } = oneText;
  const t = useTranslate(words);
  const initial: Record<string, string> = field ? { [field]: '' } : {};
  const form = useVerb({ verb, target, schema, initial, onDone: onClose });
  return (
    <VerbDialog form={form} label={label} kind={kind} lead={<p>{t.dynamic(`forms.${verb}.lead`)}</p>} onClose={onClose}>
      {field ? (
        <TextArea
          label={t.dynamic(`forms.${verb}.field`)}
          hint={t.dynamic(`forms.${verb}.hint`)}
          isOptional={isOptionalIn(schema, field)}
          rows={rows ?? 4}
          {...form.text(field)}
        />
      ) : null}
    </VerbDialog>
  );
}
