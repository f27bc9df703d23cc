// What every field takes, and what ties its control to its label and its error.
import type { ReactNode } from 'react';

export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong and what to do; marks the field invalid. */
  error?: string | undefined;
  isOptional?: boolean;
  /** For a field whose meaning the surroundings show; readers still hear the label. */
  isLabelHidden?: boolean;
  /** Fixed id, so that an error summary can lead to the field. */
  id?: string;
}

export interface FieldWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}
