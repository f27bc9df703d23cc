// In one line what kind of proposal this is; changing it is a decision of its own.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, Icon } from '#web/ui';
import { canDo } from '../../words/asks.ts';
import { useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { placeOfPart } from '../place-of-part.ts';
import { NatureDialog } from './nature-dialog.tsx';
import { useWindowText } from './window-text.ts';
import './nature.css';

export function Nature(props: Part & { onSigners: () => void }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const [isOpen, setIsOpen] = useState(false);
  const { draft, view, choices } = props;
  const windowText = useWindowText(choices.sessions, draft.aimedSessionId);
  const body = choices.bodies.find(({ id }) => id === draft.bodyId)?.name;
  const counts = { signed: 0, invited: 0 };
  for (const { state, isLead } of view.signers)
    if (!isLead && (state === 'signed' || state === 'invited')) counts[state] += 1;
  return (
    <section className="writing-nature" aria-label={t('nature.title')}>
      <button type="button" className="writing-nature-line" id={placeOfPart.proposers} onClick={() => setIsOpen(true)}>
        <span>
          <strong>
            {say(`proposals.kinds.${draft.kind}`)} · {say(`proposals.occasions.${draft.occasion}`)}
          </strong>
          {draft.kind === 'collective' && body ? <small>{body}</small> : null}
          {draft.occasion === 'in-session' ? <small>{windowText}</small> : null}
        </span>
        <span className="writing-nature-change">{t('nature.change')}</span>
      </button>
      {draft.kind === 'joint' || canDo(view.abilities, 'invite') ? (
        <Button kind="quiet" wide onClick={props.onSigners}>
          <Icon name="people" size={18} />
          <span className="writing-nature-signers">
            {t('nature.signers')}
            <small>
              {counts.signed + counts.invited > 0 ? t('nature.signersCount', counts) : t('nature.signersNone')}
            </small>
          </span>
          <Icon name="right" size={16} />
        </Button>
      ) : null}
      {isOpen ? <NatureDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </section>
  );
}
