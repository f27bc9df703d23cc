import './button.css';
import './button-kinds.css';
import './button-sizes.css';
import type { ButtonLook } from './button-look.ts';
import { Icon } from './icon.tsx';
import { Link, type LinkProps } from './link.tsx';

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ kind, size, icon, wide, children, ...rest }: ButtonLook & LinkProps) {
  return (
    <Link {...rest} className="ui-button" data-kind={kind} data-size={size} data-wide={wide || undefined}>
      {icon ? <Icon name={icon} size={18} /> : null}
      {children}
    </Link>
  );
}
