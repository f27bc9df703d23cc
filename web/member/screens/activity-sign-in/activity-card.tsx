// One activity of today: whether one has signed in, and every way to do it.
import { useState } from 'react';
import type { OwnSignIn } from '#instruments/activities/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, Stack, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import type { SigningIn } from './use-sign-in.ts';

const hasCome = ({ attendance }: OwnSignIn) => ['present', 'late', 'delegated'].includes(attendance);

function Ways({ item, signing }: { item: OwnSignIn; signing: SigningIn }) {
  const t = useTranslate(words);
  const dates = useDates();
  const [digits, setDigits] = useState('');
  const isWhole = /^\d{8}$/.test(digits.replaceAll(/\s/g, ''));
  const pending = signing.outcome.kind === 'sending';
  if (!item.isOpen)
    return <p>{t('opens', { when: dates.moment(item.opensAt), until: dates.momentShort(item.closesAt) })}</p>;
  return (
    <Stack gap={3}>
      <TextField
        label={t('digits')}
        hint={t('digitsHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={digits}
        onChange={setDigits}
      />
      <Button
        wide
        pending={pending}
        disabledReason={isWhole ? undefined : t('digitsShort')}
        onClick={() => isWhole && signing.withDigits(item.id, digits)}
      >
        {t('signInWithDigits')}
      </Button>
      {item.allowsSelf ? (
        <Button wide kind="primary" pending={pending} onClick={() => signing.byOneself(item.id)}>
          {t('signInSelf')}
        </Button>
      ) : null}
    </Stack>
  );
}

function Leaving({ item }: { item: OwnSignIn }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const [isAsking, setIsAsking] = useState(false);
  const leaving = useAct<{ id: string; input: object }>('activities.sign-out', {
    onDone: () => setIsAsking(false),
  });
  return (
    <>
      <Button wide onClick={() => setIsAsking(true)}>
        {t('signOut')}
      </Button>
      <ConfirmDialog
        title={t('signOutTitle')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        verb={t('signOut')}
        pending={leaving.isPending}
        error={troubleText(leaving)}
        onConfirm={() => leaving.act({ id: item.id, input: {} })}
      >
        <p>{t('signOutLead')}</p>
      </ConfirmDialog>
    </>
  );
}

export function ActivityCard({ item, signing }: { item: OwnSignIn; signing: SigningIn }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <section className="sign-in-card" aria-label={item.title}>
      <h2>{item.title}</h2>
      <p className="ui-soft">
        {dates.moment(item.startsAt)} · {item.place}
        {item.seat ? ` · ${t('seat', { seat: item.seat })}` : ''}
      </p>
      {hasCome(item) ? (
        <>
          <p className="sign-in-standing">
            {t(item.attendance === 'late' ? 'late' : 'here', {
              when: item.signedInAt ? dates.momentShort(item.signedInAt) : '',
            })}
          </p>
          {item.isReceivedLate ? <p className="ui-soft">{t('receivedLate')}</p> : null}
          {item.signedOutAt ? (
            <p>{t(item.leftEarly ? 'leftEarly' : 'left', { when: dates.momentShort(item.signedOutAt) })}</p>
          ) : (
            <Leaving item={item} />
          )}
        </>
      ) : (
        <Ways item={item} signing={signing} />
      )}
    </section>
  );
}
