import { useAct, useTranslate, useTroubleText } from '#web/client';
import { ConfirmDialog, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { useKeyWords } from './words.ts';

type Verb = keyof (typeof words.zhCN)['confirm'];

/** Says what the verb will do, takes a reason where one is needed, and does it. */
export function ConfirmedAct(props: {
  verb: Verb;
  on: { id: string; version: number };
  asksReason?: boolean;
  onClose: () => void;
}) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const toast = useToast();
  const troubleText = useTroubleText();
  const acting = useAct<Record<string, unknown>>(`key-proposals.${props.verb}`, {
    onDone: () => {
      toast(t('done'));
      props.onClose();
    },
  });
  const label = say(`key-proposals.verbs.${props.verb}`);
  return (
    <ConfirmDialog
      title={label}
      verb={label}
      kind="official"
      isOpen
      onClose={props.onClose}
      pending={acting.isPending}
      error={troubleText(acting)}
      {...(props.asksReason ? { reason: { isRequired: true } } : {})}
      onConfirm={(reason) => acting.act({ ...props.on, input: props.asksReason ? { reason } : {} })}
    >
      <p>{t(`confirm.${props.verb}`)}</p>
    </ConfirmDialog>
  );
}
