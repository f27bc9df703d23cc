// A verb. One it cannot do now stays reachable and says why, so that nobody has to guess.
import { useId } from 'react';
import './button.css';
import './button-kinds.css';
import './button-sizes.css';
import './button-idle.css';
import './spinner.css';
import type { ButtonProps } from './button-look.ts';
import { ButtonWhy } from './button-why.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

export function Button(props: ButtonProps) {
  const { kind, size, icon, wide, pending, disabledReason, children, onClick, type, ...rest } = props;
  const words = useWords();
  const reasonId = useId();
  const isIdle = !pending && !disabledReason;
  const button = (
    <button
      {...rest}
      // A submit button that may not act becomes a plain one, so that Enter in the form does nothing either.
      type={isIdle ? (type ?? 'button') : 'button'}
      className="ui-button"
      data-kind={kind}
      data-size={size}
      data-wide={wide || undefined}
      data-only-icon={children === undefined || undefined}
      data-pending={pending || undefined}
      aria-busy={pending || undefined}
      aria-disabled={isIdle ? undefined : true}
      aria-describedby={disabledReason ? reasonId : rest['aria-describedby']}
      onClick={isIdle ? onClick : (event) => event.preventDefault()}
    >
      {pending ? <span className="ui-spinner" role="img" aria-label={words('pending')} /> : null}
      {icon && !pending ? <Icon name={icon} size={18} /> : null}
      {children}
    </button>
  );
  if (!disabledReason) return button;
  return (
    <ButtonWhy id={reasonId} reason={disabledReason} wide={wide}>
      {button}
    </ButtonWhy>
  );
}
