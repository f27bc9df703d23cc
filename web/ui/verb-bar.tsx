// The verbs one has on a case, in one bar: the main one filled and first, those one lacks saying why.
import type { ReactNode } from 'react';
import './verb-bar.css';
import { Button } from './button.tsx';
import type { ButtonKind } from './button-look.ts';
import type { IconName } from './icon.tsx';
import { useKeys } from './use-keys.ts';

export interface Verb {
  key: string;
  label: string;
  kind?: ButtonKind;
  icon?: IconName;
  /** A single key for it while the bar is shown. */
  shortcut?: string;
  disabledReason?: string | undefined;
  pending?: boolean;
  run: () => void;
}

export function VerbBar(props: { label: string; verbs: readonly Verb[]; children?: ReactNode }) {
  useKeys(
    props.verbs
      .filter((verb) => verb.shortcut && !verb.disabledReason && !verb.pending)
      .map((verb) => ({ key: verb.shortcut ?? '', label: verb.label, run: verb.run })),
  );
  return (
    <div className="ui-verbs" role="toolbar" aria-label={props.label} data-screen-only>
      {props.verbs.map((verb) => (
        <Button
          key={verb.key}
          kind={verb.kind ?? 'plain'}
          icon={verb.icon}
          pending={verb.pending ?? false}
          disabledReason={verb.disabledReason}
          aria-keyshortcuts={verb.shortcut}
          onClick={verb.run}
        >
          {verb.label}
        </Button>
      ))}
      {props.children}
    </div>
  );
}
