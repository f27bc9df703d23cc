// What the system administrator does to accounts. A start password is shown once, here, and lies nowhere.
import { useState } from 'react';
import type { AccountView, StartPasswordAnswer } from '#kernel/administration/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, Dialog, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { PersonPicker } from './person-picker.tsx';
import { isReason, ReasonField } from './reason-field.tsx';
import { useFields } from './use-fields.ts';

interface Closing {
  onClose: () => void;
}

export function StartPasswordDialog({ given, onClose }: Closing & { given: StartPasswordAnswer }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <Dialog
      title={t('accounts.startPassword')}
      isOpen
      mustBeAnswered
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {t('accounts.handedOver')}
        </Button>
      }
    >
      <p>{t('accounts.startPasswordAdvice', { until: dates.moment(given.expiresAt) })}</p>
      <p className="administration-password">{given.startPassword}</p>
    </Dialog>
  );
}

export function CreateAccountDialog(props: Closing & { onDone: (given: StartPasswordAnswer) => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ personId: '', username: '' });
  const isWhole = fields.personId !== '' && fields.username.trim() !== '';
  return (
    <ActDialog<StartPasswordAnswer>
      title={t('accounts.add')}
      name="accounts.create"
      input={{ ...fields, username: fields.username.trim() }}
      verb={t('accounts.open')}
      missing={isWhole ? undefined : t('accounts.missing')}
      onClose={props.onClose}
      onDone={props.onDone}
    >
      <PersonPicker {...bind('personId')} />
      <TextField
        label={t('accounts.username')}
        hint={t('accounts.usernameHint')}
        maxLength={64}
        autoComplete="off"
        required
        {...bind('username')}
      />
    </ActDialog>
  );
}

export const reasonedVerbs = ['disable', 'reset-password', 'reset-second-factor'] as const;
export type ReasonedVerb = (typeof reasonedVerbs)[number];

interface ReasonedProps extends Closing {
  verb: ReasonedVerb;
  account: AccountView;
  onPassword: (given: StartPasswordAnswer) => void;
}

export function ReasonedAccountDialog({ verb, account, onClose, onPassword }: ReasonedProps) {
  const t = useTranslate(words);
  const [reason, setReason] = useState('');
  return (
    <ActDialog<Partial<StartPasswordAnswer>>
      title={t(`accounts.verbs.${verb}`)}
      name={`accounts.${verb}`}
      input={{ accountId: account.id, reason }}
      verb={t(`accounts.verbs.${verb}`)}
      kind={verb === 'disable' ? 'danger' : 'primary'}
      missing={isReason(reason) ? undefined : t('reasonMissing')}
      {...(verb === 'reset-password' ? {} : { done: t('saved') })}
      onClose={onClose}
      onDone={(given) => {
        if (given.startPassword) onPassword(given as StartPasswordAnswer);
      }}
    >
      <p>{t(`accounts.advice.${verb}`, { name: account.personName })}</p>
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}
