// Signing in to what is on today. The code of the hall opens this screen by itself.
import { useEffect, useRef, useState } from 'react';
import type { OwnSignIns } from '#instruments/activities/contract';
import { useAsk, useDates, useOnline, useTranslate } from '#web/client';
import { Button, EmptyState, Page, PageHeader, Skeleton, Stack } from '#web/ui';
import { ActivityCard } from './activity-card.tsx';
import './sign-in.css';
import * as words from './messages/index.ts';
import { scannedIn } from './scanned.ts';
import { canScan, Scanner } from './scanner.tsx';
import { type Outcome, type SigningIn, useSignIn } from './use-sign-in.ts';

function Told({ outcome }: { outcome: Outcome }) {
  const t = useTranslate(words);
  const dates = useDates();
  if (outcome.kind === 'none') return null;
  if (outcome.kind === 'refused') {
    return (
      <p role="alert" className="sign-in-told" data-kind="refused">
        {outcome.message}
      </p>
    );
  }
  const text =
    outcome.kind === 'done'
      ? t(outcome.answer.attendance === 'late' ? 'doneLate' : 'done', {
          when: dates.momentShort(outcome.answer.signedInAt),
        })
      : t(outcome.kind);
  return (
    <p role="status" className="sign-in-told" data-kind={outcome.kind}>
      {text}
    </p>
  );
}

/** The address a phone's own camera opened, read once; nothing of it stays in the history. */
function useAddress(signing: SigningIn) {
  const isRead = useRef(false);
  useEffect(() => {
    const read = () => {
      const scanned = scannedIn(window.location.hash);
      if (!scanned) return;
      window.history.replaceState(window.history.state, '', window.location.pathname);
      signing.withCode(scanned);
    };
    if (!isRead.current) read();
    isRead.current = true;
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  });
}

function Camera({ signing }: { signing: SigningIn }) {
  const t = useTranslate(words);
  const [isOpen, setIsOpen] = useState(false);
  if (!canScan()) return <p className="ui-soft">{t('useCamera')}</p>;
  if (!isOpen) {
    return (
      <Button wide kind="primary" onClick={() => setIsOpen(true)}>
        {t('scan')}
      </Button>
    );
  }
  const onRead = (text: string) => {
    setIsOpen(false);
    const scanned = scannedIn(text);
    if (scanned) signing.withCode(scanned);
    else signing.refuse(t('noCode'));
  };
  return <Scanner onRead={onRead} onClose={() => setIsOpen(false)} />;
}

export default function SignIn() {
  const t = useTranslate(words);
  const isOnline = useOnline();
  const own = useAsk<OwnSignIns>('activities.my-sign-ins');
  const signing = useSignIn(() => void own.refetch());
  useAddress(signing);
  const { data } = own;
  return (
    <Page width="form">
      <PageHeader title={t('title')} back={{ label: t('back'), href: '/' }} />
      <Stack gap={5}>
        <Told outcome={signing.outcome} />
        <Camera signing={signing} />
        {data ? data.items.map((item) => <ActivityCard key={item.id} item={item} signing={signing} />) : null}
        {!data && isOnline && !own.error ? <Skeleton /> : null}
        {!data && (!isOnline || own.error) ? <p>{t('offline')}</p> : null}
        {data?.items.length === 0 ? <EmptyState title={t('none')}>{t('noneHint')}</EmptyState> : null}
        <p className="ui-soft ui-small">{t('rule', { hours: data?.heldHours ?? 12 })}</p>
      </Stack>
    </Page>
  );
}
