// The administrators' page of the ranking's switch: off, and on only with a reason that every member reads.
import { useState } from 'react';
import type { RankingSwitches } from '#instruments/assessments/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, Page, PageHeader, Sheet, SheetSection, Skeleton, Stack, TextArea } from '#web/ui';
import * as words from './messages/index.ts';
import { VerbDialog } from './verb-dialog.tsx';

function Switch({ isEnabled, onClose }: { isEnabled: boolean; onClose: () => void }) {
  const t = useTranslate(words);
  const [reason, setReason] = useState('');
  return (
    <VerbDialog
      act="ranking.switch"
      title={t(isEnabled ? 'ranking.turnOff' : 'ranking.turnOn')}
      kind={isEnabled ? 'primary' : 'danger'}
      input={{ isEnabled: !isEnabled, reason }}
      isComplete={reason.trim().length >= 10}
      onClose={onClose}
    >
      <TextArea
        label={t('ranking.reason')}
        hint={t('ranking.reasonHint')}
        limit={500}
        value={reason}
        onChange={setReason}
      />
    </VerbDialog>
  );
}

function Switches({ found }: { found: RankingSwitches }) {
  const t = useTranslate(words);
  const dates = useDates();
  const [isSwitching, setSwitching] = useState(false);
  const { isEnabled, switches } = found;
  return (
    <Stack gap={4}>
      <p>{t(isEnabled ? 'ranking.on' : 'ranking.off')}</p>
      <Button kind={isEnabled ? 'primary' : 'plain'} onClick={() => setSwitching(true)}>
        {t(isEnabled ? 'ranking.turnOff' : 'ranking.turnOn')}
      </Button>
      <SheetSection title={t('ranking.history')}>
        {switches.length === 0 ? <p className="ui-soft">{t('ranking.none')}</p> : null}
        {switches.map(({ isEnabled: isOn, reason, by, at }) => (
          <p key={at ?? reason}>
            {t('ranking.line', { state: isOn ? 'on' : 'off', reason, by, at: at ? dates.momentShort(at) : '' })}
          </p>
        ))}
      </SheetSection>
      {isSwitching ? <Switch isEnabled={isEnabled} onClose={() => setSwitching(false)} /> : null}
    </Stack>
  );
}

export default function RankingScreen() {
  const t = useTranslate(words);
  const query = useAsk<RankingSwitches>('ranking.switches');
  return (
    <Page>
      <PageHeader title={t('ranking.title')} lead={t('ranking.lead')} />
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={5} />}>
          {(found) => <Switches found={found} />}
        </Asked>
      </Sheet>
    </Page>
  );
}
