// A dialog that carries out one act: its fields, its verb, and what the server says when it refuses.
import { type FormEvent, type ReactNode, useId } from 'react';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, type ButtonKind, Dialog, Stack, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import type { Envelope, Target } from './target.ts';

export interface ActFormProps<Answer> {
  /** `topics.announce-call` */
  act: string;
  title: string;
  /** The button's word; the title's by default. */
  verb?: string;
  /** The other button's word, where the verb itself is a cancelling. */
  back?: string | undefined;
  target?: (Pick<Target, 'id'> & Partial<Target>) | undefined;
  input: unknown;
  kind?: ButtonKind;
  width?: 'normal' | 'wide';
  /** Said when it is done; null: nothing, for the answer shows itself. */
  done?: string | null;
  /** Why it cannot be sent yet. */
  missing?: string | undefined;
  onClose: () => void;
  onDone?: (answer: Answer) => void;
  children?: ReactNode;
}

export function ActForm<Answer = unknown>(props: ActFormProps<Answer>) {
  const { act, title, verb = title, target, input, kind = 'primary', width, missing, onClose } = props;
  const t = useTranslate(words);
  const toast = useToast();
  const formId = useId();
  const doing = useAct<Envelope, Answer>(act, {
    onDone: (answer) => {
      if (props.done !== null) toast(props.done ?? t('done', { verb: title }));
      onClose();
      props.onDone?.(answer);
    },
  });
  const trouble = useTroubleText()(doing);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!missing)
      doing.act({
        ...(target ? { id: target.id, ...(target.version === undefined ? {} : { version: target.version }) } : {}),
        input,
      });
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      {...(width ? { width } : {})}
      footer={
        <>
          <Button onClick={onClose}>{props.back ?? t('cancel')}</Button>
          <Button kind={kind} type="submit" form={formId} pending={doing.isPending} disabledReason={missing}>
            {verb}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Stack gap={4}>
          {props.children}
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}
