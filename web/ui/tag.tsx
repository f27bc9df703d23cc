// A word about a thing (tag) and an official mark on it (stamp: the class letter of a reply).
import type { ReactNode } from 'react';
import './tag.css';
import { Icon, type IconName } from './icon.tsx';

export function Tag(props: {
  tone?: 'soft' | 'strong' | 'official' | 'late' | 'plain';
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className="ui-tag" data-tone={props.tone}>
      {props.icon ? <Icon name={props.icon} size={15} /> : null}
      {props.children}
    </span>
  );
}

/** `meaning` is what the letter stands for; it is read out and shown on hovering. */
export function Stamp(props: { letter: string; meaning: string; size?: 'normal' | 'large' }) {
  return (
    <span className="ui-stamp" data-size={props.size} role="img" aria-label={props.meaning} title={props.meaning}>
      {props.letter}
    </span>
  );
}

/** Late is said in words with an icon, never by colour alone. */
export function Late(props: { children: ReactNode }) {
  return (
    <span className="ui-late">
      <Icon name="late" size={16} />
      {props.children}
    </span>
  );
}
