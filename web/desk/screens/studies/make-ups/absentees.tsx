// Who missed a closed study gathering and has nothing to make up yet: begun at once, or by the night's work.
import { useState } from 'react';
import type { MakeUpList } from '#instruments/studies/contract';
import { perform, useDates, useTranslate } from '#web/client';
import { Button, Dialog, useToast } from '#web/ui';
import { useMakeUps } from '../asks.ts';
import * as words from '../messages/index.ts';

interface Shown {
  absentees: MakeUpList['absentees'];
}

function AbsenteeList({ absentees, onClose }: Shown & { onClose: () => void }) {
  const t = useTranslate(words);
  const dates = useDates();
  const toast = useToast();
  const list = useMakeUps();
  const [isBusy, setIsBusy] = useState(false);

  async function beginAll() {
    setIsBusy(true);
    for (const { gatheringId, personId } of absentees) {
      await perform('studies.start-make-up', { input: { gatheringId, personId } });
    }
    await list.refetch();
    toast(t('begun', { count: absentees.length }));
    onClose();
  }

  return (
    <Dialog
      title={t('absentees', { count: absentees.length })}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" pending={isBusy} onClick={() => void beginAll()}>
          {t('beginMakeUps')}
        </Button>
      }
    >
      <p>{t('absenteesLead')}</p>
      <ul className="studies-list">
        {absentees.map(({ gatheringId, personId, person, title, heldOn }) => (
          <li key={gatheringId + personId}>
            {person}
            <small>
              {title} · {dates.day(heldOn)}
            </small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

export function Absentees({ absentees }: Shown) {
  const t = useTranslate(words);
  const [isOpen, setIsOpen] = useState(false);
  if (absentees.length === 0) return null;
  return (
    <>
      <Button icon="person" onClick={() => setIsOpen(true)}>
        {t('absentees', { count: absentees.length })}
      </Button>
      {isOpen ? <AbsenteeList absentees={absentees} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
