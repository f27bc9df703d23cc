// The desk at the door.
import { useState } from 'react';
import type { SignInDesk } from '#instruments/activities/contract';
import { useDates, useScreenParameters, useTranslate } from '#web/client';
import { Button, ButtonLink, ErrorState, Page, PageHeader, Skeleton, Stack } from '#web/ui';
import './sign-in-desk.css';
import { LateSignIns } from './late-sign-ins.tsx';
import { hasCome } from './match-person.ts';
import * as words from './messages/index.ts';
import { PersonFinder } from './person-finder.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SheetsDialog } from './sheets-dialog.tsx';
import { usePolled } from './use-polled.ts';

function Head({ desk, onOpen }: { desk: SignInDesk; onOpen: (dialog: 'settings' | 'sheets') => void }) {
  const t = useTranslate(words);
  const dates = useDates();
  const lines = desk.lines ?? [];
  return (
    <PageHeader
      title={desk.title}
      lead={`${dates.moment(desk.startsAt)} · ${desk.place} · ${t('cameOf', { attended: lines.filter(hasCome).length, called: lines.length })}`}
      back={{ label: t('toActivity'), href: `/activities/${desk.id}` }}
      verbs={
        <>
          <ButtonLink href={`/activities/${desk.id}/hall`} target="_blank">
            {t('openHall')}
          </ButtonLink>
          <Button icon="print" onClick={() => onOpen('sheets')}>
            {t('sheets')}
          </Button>
          <Button icon="settings" onClick={() => onOpen('settings')}>
            {t('settings')}
          </Button>
        </>
      }
    />
  );
}

export default function SignInDeskScreen() {
  const t = useTranslate(words);
  const { activityId = '' } = useScreenParameters();
  const [dialog, setDialog] = useState<'settings' | 'sheets'>();
  const polled = usePolled<SignInDesk>({
    ...{ name: 'activities.sign-in-desk', id: activityId, everyMilliseconds: 5_000 },
    keep: (fresh, before) => ({ ...fresh, lines: fresh.lines ?? before?.lines ?? null }),
  });
  const { answer: desk, refusal, askNow } = polled;
  if (refusal) return <ErrorState title={refusal.message} />;
  if (!desk) return <Skeleton />;
  const lines = desk.lines ?? [];
  const close = () => setDialog(undefined);
  const hasLate = lines.some(({ late }) => late !== null && late.decision === null);
  return (
    <Page>
      <Stack gap={5}>
        <Head desk={desk} onOpen={setDialog} />
        {polled.isCutOff ? (
          <p role="status" className="desk-sign-in-warning">
            {t('reconnecting')}
          </p>
        ) : null}
        {hasLate ? <LateSignIns id={desk.id} lines={lines} hours={desk.heldHours} askNow={askNow} /> : null}
        <PersonFinder id={desk.id} lines={lines} askNow={askNow} />
      </Stack>
      {dialog === 'settings' ? (
        <SettingsDialog
          desk={desk}
          isOpen
          onClose={close}
          onDone={() => {
            close();
            void askNow();
          }}
        />
      ) : null}
      {dialog === 'sheets' ? <SheetsDialog desk={desk} isOpen onClose={close} onDone={() => void askNow()} /> : null}
    </Page>
  );
}
