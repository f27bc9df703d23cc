// The verbs of a check: the officer's with the whole text, the head's with a reason where one is due.
import { useState } from 'react';
import type { CheckView } from '#instruments/proposals/publication/contract';
import * as publicationWords from '#instruments/proposals/publication/messages';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, type ButtonKind, ConfirmDialog, Row, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

interface Asked {
  id: string;
  version: number;
  input: unknown;
}

const order = [
  'release',
  'clear',
  'clear-update',
  'save-check',
  'send-back',
  'decline-update',
  'keep-back',
  'withdraw',
] as const;
type Verb = (typeof order)[number];
const withText: readonly Verb[] = ['clear', 'clear-update', 'save-check'];
const withReason: readonly Verb[] = ['send-back', 'decline-update', 'keep-back', 'withdraw'];
const kinds: Partial<Record<Verb, ButtonKind>> = {
  release: 'official',
  clear: 'primary',
  'clear-update': 'primary',
  withdraw: 'danger',
};

interface VerbButtonProps {
  verb: Verb;
  view: CheckView;
  input: unknown;
  reason: string | undefined;
}

function VerbButton({ verb, view, input, reason }: VerbButtonProps) {
  const t = useTranslate(words);
  const say = useTranslate(publicationWords);
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const act = useAct<Asked>(`publication.${verb}`, {
    onDone: () => {
      setIsOpen(false);
      toast(t(`done.${verb}`));
    },
  });
  const trouble = useTroubleText()(act);
  const send = (given: unknown) => act.act({ id: view.id, version: view.version, input: given });
  const label = say(`publication.verbs.${verb}`);
  const isAsked = verb === 'release' || withReason.includes(verb);
  return (
    <>
      <Button
        {...(kinds[verb] ? { kind: kinds[verb] } : {})}
        pending={act.isPending}
        disabledReason={reason}
        onClick={() => (isAsked ? setIsOpen(true) : send(input))}
      >
        {label}
      </Button>
      {isAsked ? (
        <ConfirmDialog
          title={t(`confirm.${verb as 'release'}.title`)}
          verb={label}
          kind={kinds[verb] ?? 'primary'}
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
          pending={act.isPending}
          error={trouble}
          {...(withReason.includes(verb) ? { reason: { isRequired: true } } : {})}
          onConfirm={(given) => send(withReason.includes(verb) ? { reason: given } : {})}
        >
          <p>{t(`confirm.${verb as 'release'}.text`)}</p>
        </ConfirmDialog>
      ) : null}
      <TroubleLine>{trouble && !isAsked ? trouble : null}</TroubleLine>
    </>
  );
}

export function CheckVerbs({ view, input }: { view: CheckView; input: unknown }) {
  const shown = order.flatMap((verb) => {
    const ability = view.abilities.find((one) => one.verb === verb);
    return ability ? [{ verb, reason: ability.isAllowed ? undefined : ability.reason }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <div className="publication-verbs">
      <Row gap={3}>
        {shown.map(({ verb, reason }) => (
          <VerbButton key={verb} verb={verb} view={view} input={withText.includes(verb) ? input : {}} reason={reason} />
        ))}
      </Row>
    </div>
  );
}
