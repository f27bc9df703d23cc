// How a verb may look, and what a button takes.
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { IconName } from './icon.tsx';

export type ButtonKind = 'plain' | 'primary' | 'official' | 'quiet' | 'danger';

export interface ButtonLook {
  /** `primary` for the main verb of a screen, `official` only for the verb that decides a case. */
  kind?: ButtonKind;
  size?: 'normal' | 'small';
  icon?: IconName;
  /** Fills its line, as on phones. */
  wide?: boolean;
  children?: ReactNode;
}

export interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  pending?: boolean;
  /** Why this cannot be done now. While given the button keeps its focus but does nothing. */
  disabledReason?: string | undefined;
  ref?: React.Ref<HTMLButtonElement>;
}
