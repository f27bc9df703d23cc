// A short list of verbs behind one button.

import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import './menu.css';
import './options.css';
import { Icon, type IconName } from './icon.tsx';

export interface MenuVerb {
  key: string;
  label: string;
  icon?: IconName;
  disabledReason?: string | undefined;
  run: () => void;
}

export interface MenuProps {
  /** What readers hear for the button. */
  label: string;
  /** What the button shows. */
  button: ReactNode;
  heading?: ReactNode;
  verbs: readonly MenuVerb[];
  kind?: 'plain' | 'quiet';
}

export function Menu({ label, button, heading, verbs, kind = 'quiet' }: MenuProps) {
  const items = verbs.map((verb) => (
    <MenuItem
      key={verb.key}
      id={verb.key}
      className="ui-option"
      textValue={verb.label}
      isDisabled={Boolean(verb.disabledReason)}
      onAction={verb.run}
    >
      {verb.icon ? <Icon name={verb.icon} size={18} /> : null}
      <span>
        {verb.label}
        {verb.disabledReason ? <small> · {verb.disabledReason}</small> : null}
      </span>
    </MenuItem>
  ));
  return (
    <MenuTrigger>
      <AriaButton className="ui-button" data-kind={kind} aria-label={label}>
        {button}
      </AriaButton>
      <Popover className="ui-popover ui-menu" placement="bottom end">
        <AriaMenu className="ui-options">
          <MenuSection aria-label={label}>
            {heading ? <Header className="ui-menu-heading">{heading}</Header> : null}
            {items}
          </MenuSection>
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
