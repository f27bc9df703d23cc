// Files from other installations: taken in here, once their sender is known; and authors with a seat above.
import { useState } from 'react';
import type { SendersView } from '#instruments/information-reports/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, DataTable, EmptyState, Row, Stack } from '#web/ui';
import { HigherSeatForm } from './higher-seat-form.tsx';
import { ImportForm } from './import-form.tsx';
import * as words from './messages/index.ts';
import { useInformationWords } from './say.ts';
import { TrustForm } from './trust-form.tsx';

type Open = 'import' | 'trust' | 'seat' | null;

function Senders({ senders }: Pick<SendersView, 'senders'>) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <DataTable
      caption={t('senders')}
      rows={senders}
      rowKey={({ keyId }) => keyId}
      empty={<EmptyState title={t('senders')}>{t('noSenders')}</EmptyState>}
      columns={[
        { key: 'name', header: t('senderName'), onPhone: 'title', cell: ({ name }) => name },
        { key: 'key', header: t('keyShort'), kind: 'code', cell: ({ keyId }) => keyId },
        { key: 'how', header: t('howChecked'), cell: ({ howChecked }) => howChecked },
        { key: 'by', header: t('by'), cell: ({ by }) => by },
        { key: 'at', header: t('at'), kind: 'date', cell: ({ at }) => dates.moment(at) },
      ]}
    />
  );
}

export function SendersTab() {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [open, setOpen] = useState<Open>(null);
  const query = useAsk<SendersView>('information-reports.senders');
  const close = () => setOpen(null);
  return (
    <Asked query={query}>
      {({ ownKeyId, senders, higherSeats }) => (
        <Stack gap={5}>
          <Row gap={3}>
            <Button kind="primary" onClick={() => setOpen('import')}>
              {t('import')}
            </Button>
            <Button onClick={() => setOpen('trust')}>{t('trust')}</Button>
            <Button onClick={() => setOpen('seat')}>{t('nameHigherSeat')}</Button>
          </Row>
          <p>{t('ownKey', { keyId: ownKeyId })}</p>
          <Senders senders={senders} />
          <DataTable
            caption={t('higherSeats')}
            rows={higherSeats}
            rowKey={({ personId }) => personId}
            empty={<EmptyState title={t('higherSeats')}>{t('higherSeatsHint')}</EmptyState>}
            columns={[
              { key: 'name', header: t('person'), onPhone: 'title', cell: ({ name }) => name },
              {
                key: 'level',
                header: t('memberAbove'),
                cell: ({ level }) => say(`information-reports.levels.${level}`),
              },
            ]}
          />
          {open === 'import' ? <ImportForm onClose={close} /> : null}
          {open === 'trust' ? <TrustForm onClose={close} /> : null}
          {open === 'seat' ? <HigherSeatForm onClose={close} /> : null}
        </Stack>
      )}
    </Asked>
  );
}
