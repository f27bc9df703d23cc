// The verbs one has on an activity: each opens its form; those one lacks say why.
import { type ReactNode, useState } from 'react';
import type { AbilityView } from '#kernel/recommendations/contract';
import { useTranslate } from '#web/client';
import { type ButtonKind, VerbBar } from '#web/ui';
import { useActivityWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { ReasonForm } from './reason-form.tsx';
import type { Target } from './target.ts';

export interface VerbShape {
  verb: string;
  shortcut?: string;
  kind?: ButtonKind;
  reason?: 'needed' | 'optional';
  /** A form of its own in place of the plain one. */
  form?: (close: () => void) => ReactNode;
}

export interface VerbsProps {
  target: Target;
  abilities: readonly AbilityView[];
  /** In the order in which they stand. */
  shapes: readonly VerbShape[];
  children?: ReactNode;
}

export function Verbs({ target, abilities, shapes, children }: VerbsProps) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const [open, setOpen] = useState<string | null>(null);
  const of = new Map(abilities.map((ability) => [ability.verb, ability]));
  const shown = shapes.filter(({ verb }) => of.has(verb));
  const shape = shown.find(({ verb }) => verb === open);
  const close = () => setOpen(null);
  if (shown.length === 0 && !children) return null;
  return (
    <>
      <VerbBar
        label={t('verbs')}
        verbs={shown.map(({ verb, shortcut, kind }) => ({
          key: verb,
          label: say(`activities.verbs.${verb}`),
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
          act={shape.verb}
          target={target}
          reason={shape.reason}
          kind={shape.kind ?? 'primary'}
          onClose={close}
        />
      ) : null}
    </>
  );
}
