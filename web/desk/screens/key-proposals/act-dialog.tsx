// A form in a dialog that carries out one act and closes when it is done.
import type { ReactNode } from 'react';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, type ButtonKind, Dialog, Stack, TroubleLine, useToast, useWords } from '#web/ui';
import * as words from './messages/index.ts';

export interface ActDialogProps {
  act: string;
  on?: { id: string; version: number } | undefined;
  input: unknown;
  title: string;
  verb: string;
  kind?: ButtonKind;
  width?: 'normal' | 'wide';
  onClose: () => void;
  children?: ReactNode;
}

export function ActDialog(props: ActDialogProps) {
  const t = useTranslate(words);
  const say = useWords();
  const toast = useToast();
  const troubleText = useTroubleText();
  const acting = useAct<Record<string, unknown>>(props.act, {
    onDone: () => {
      toast(t('done'));
      props.onClose();
    },
  });
  const trouble = troubleText(acting);
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      width={props.width ?? 'normal'}
      footer={
        <>
          <Button onClick={props.onClose}>{say('cancel')}</Button>
          <Button
            kind={props.kind ?? 'primary'}
            pending={acting.isPending}
            onClick={() => acting.act({ ...props.on, input: props.input })}
          >
            {props.verb}
          </Button>
        </>
      }
    >
      <Stack gap={4}>{props.children}</Stack>
      <TroubleLine>{trouble}</TroubleLine>
    </Dialog>
  );
}
