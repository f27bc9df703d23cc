// A link inside the app. The audience provides how one goes there; without it this is a plain anchor.
import { type AnchorHTMLAttributes, type MouseEvent, useContext } from 'react';
import { NavigationContext } from './navigation.ts';

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Inside the audience: begins with `/` and does not name the audience's own base. */
  href: string;
  ref?: React.Ref<HTMLAnchorElement>;
}

function isPlainClick(event: MouseEvent<HTMLAnchorElement>): boolean {
  const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
  return !isModified && !event.defaultPrevented && !event.currentTarget.target;
}

export function Link({ href, onClick, ...rest }: LinkProps) {
  const navigation = useContext(NavigationContext);
  const isInside = href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/api/');
  const whole = navigation && isInside ? `${navigation.base}${href}` : href;
  return (
    <a
      {...rest}
      href={whole}
      onClick={(event) => {
        onClick?.(event);
        if (!navigation || !isInside || rest.download !== undefined || !isPlainClick(event)) return;
        event.preventDefault();
        navigation.go(whole);
      }}
    />
  );
}
