// The bar of verbs: buttons on the desk; on a phone the main one and the rest behind "more".
import { useTranslate } from '#web/client';
import { Icon, Menu, type Verb, VerbBar } from '#web/ui';
import './action-bar.css';
import * as words from '../words.ts';
import type { ShownVerb } from './main-verb.ts';

export interface ActionBarProps {
  label: string;
  shown: readonly ShownVerb[];
  labelOf: (verb: string) => string;
  onVerb: (verb: string) => void;
  hasKeys?: boolean;
  isInline?: boolean;
}

function kindOf({ isMain, look }: ShownVerb): Verb['kind'] {
  if (!isMain) return 'plain';
  return look.isOfficial ? 'official' : 'primary';
}

export function ActionBar(props: ActionBarProps) {
  const t = useTranslate(words);
  const verbs: Verb[] = props.shown.map((one) => ({
    key: one.look.verb,
    label: props.labelOf(one.look.verb),
    kind: kindOf(one),
    disabledReason: one.ability.isAllowed ? undefined : (one.ability.reason ?? t('bar.notNow')),
    run: () => props.onVerb(one.look.verb),
    ...(one.look.icon ? { icon: one.look.icon } : {}),
    ...(props.hasKeys && one.look.shortcut ? { shortcut: one.look.shortcut } : {}),
  }));
  const rest = verbs.slice(1);
  return (
    <div className="actions-bar" data-inline={props.isInline || undefined} data-many={verbs.length > 2 || undefined}>
      <VerbBar label={props.label} verbs={verbs}>
        {verbs.length > 2 ? (
          <span className="actions-more">
            <Menu
              kind="plain"
              label={t('bar.moreOf', { label: props.label })}
              button={
                <>
                  {t('bar.more')}
                  <Icon name="down" size={14} />
                </>
              }
              verbs={rest}
            />
          </span>
        ) : null}
      </VerbBar>
    </div>
  );
}
