// Whoever changes how they sign in shows their password again.
import { type ReactNode, useId, useState } from 'react';
import { isRefusal, useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, TextField } from '#web/ui';
import * as words from './words.ts';

interface ConfirmWithPasswordProps<Answer> {
  /** The public name: `my.totp.remove`. */
  act: string;
  title: string;
  lead: ReactNode;
  verb?: string;
  onDone: (answer: Answer) => void;
  onClose: () => void;
}

export function ConfirmWithPassword<Answer>(props: ConfirmWithPasswordProps<Answer>) {
  const t = useTranslate(words);
  const formId = useId();
  const troubleText = useTroubleText();
  const [password, setPassword] = useState('');
  const asking = useAct<{ password: string }, Answer>(props.act);
  async function submit() {
    const answer = await asking.actAndWait({ password }).catch(() => undefined);
    if (answer !== undefined && !isRefusal(answer)) props.onDone(answer as Answer);
  }
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} kind="primary" pending={asking.isPending}>
            {props.verb ?? props.title}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="settings-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="ui-soft">{props.lead}</p>
        <TextField
          label={t('password.own')}
          hint={t('password.ownHint')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={troubleText(asking)}
        />
      </form>
    </Dialog>
  );
}
