// The verbs one has on a thing: each opens its form; those one lacks say why.
import { type ReactNode, useState } from 'react';
import type { AbilityView } from '#kernel/recommendations/contract';
import { useTranslate } from '#web/client';
import { type ButtonKind, VerbBar } from '#web/ui';
import * as words from './messages/index.ts';
import { ReasonForm } from './reason-form.tsx';
import type { Target } from './target.ts';

export interface VerbShape {
  verb: string;
  shortcut?: string;
  kind?: ButtonKind;
  /** What is written goes into this field of the act; absent: only confirmed. */
  field?: string;
  isOptional?: boolean;
  /** A form of its own in place of the plain one. */
  form?: (close: () => void) => ReactNode;
}

export interface VerbsProps {
  /** `topics`: its acts, and its words of the verbs. */
  instrument: string;
  say: (key: string) => string;
  /** What will happen, said above the plain form. */
  lead?: (verb: string) => string;
  /** The word for leaving a form. */
  back?: string;
  limit?: number;
  target: Target;
  abilities: readonly AbilityView[];
  /** In the order in which they stand. */
  shapes: readonly VerbShape[];
  children?: ReactNode;
}

export function Verbs({ instrument, say, lead, back, limit, target, abilities, shapes, children }: VerbsProps) {
  const t = useTranslate(words);
  const [open, setOpen] = useState<string | null>(null);
  const of = new Map(abilities.map((ability) => [ability.verb, ability]));
  const shown = shapes.filter(({ verb }) => of.has(verb));
  const shape = shown.find(({ verb }) => verb === open);
  const close = () => setOpen(null);
  const labelOf = (verb: string) => say(`${instrument}.verbs.${verb}`);
  if (shown.length === 0 && !children) return null;
  return (
    <>
      <VerbBar
        label={t('verbs')}
        verbs={shown.map(({ verb, shortcut, kind }) => ({
          key: verb,
          label: labelOf(verb),
          ...(kind ? { kind } : {}),
          ...(shortcut ? { shortcut } : {}),
          disabledReason: of.get(verb)?.isAllowed ? undefined : of.get(verb)?.reason,
          run: () => setOpen(verb),
        }))}
      >
        {children}
      </VerbBar>
      {shape?.form?.(close)}
      {shape && !shape.form ? (
        <ReasonForm
          act={`${instrument}.${shape.verb}`}
          title={labelOf(shape.verb)}
          lead={lead?.(shape.verb)}
          {...{ target, back, ...(limit ? { limit } : {}) }}
          field={shape.field}
          isOptional={shape.isOptional ?? false}
          kind={shape.kind ?? 'primary'}
          onClose={close}
        />
      ) : null}
    </>
  );
}
