// The form of an act in the registers: says nothing of itself when it is done, unless told what.
import type { ReactNode } from 'react';
import type { ButtonKind } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';

export interface ActDialogProps<Answer> {
  title: string;
  /** The act's public name, and what it is given. */
  name: string;
  input: unknown;
  /** The case it is done to, as it was seen. */
  on?: { id: string; version?: number };
  verb: string;
  kind?: ButtonKind;
  width?: 'normal' | 'wide';
  /** Why the form cannot be sent yet. */
  missing?: string | undefined;
  /** Said when it is done; left out when the answer shows itself. */
  done?: string;
  onClose: () => void;
  onDone?: (answer: Answer) => void;
  children?: ReactNode;
}

export function ActDialog<Answer = unknown>({ name, on, done, ...form }: ActDialogProps<Answer>) {
  return <ActForm<Answer> act={name} target={on} done={done ?? null} {...form} />;
}
