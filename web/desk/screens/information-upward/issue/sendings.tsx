// To whom it was sent, and whether it arrived.
import type { SendingView, UpwardView } from '#instruments/information-reports/contract';
import { ask, isRefusal, useDates, useTranslate } from '#web/client';
import { Button, DataTable, Late, SheetSection } from '#web/ui';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

/** The very text that was signed, as a file. */
async function download(id: string, issueId: string): Promise<void> {
  const file = await ask<{ fileName: string; text: string }>('information-reports.exchange-file', { id, issueId });
  if (isRefusal(file)) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
  link.download = file.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Arrival({ one }: { one: SendingView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  if (one.deliveryRefusal) {
    return <Late>{t('refusedAbove', { reason: say(`refusals.${one.deliveryRefusal}`, { on: '' }) })}</Late>;
  }
  if (one.deliveredAt) return <>{t('delivered', { at: dates.moment(one.deliveredAt) })}</>;
  return <>{one.channel === 'platform' ? t('onTheWay') : ''}</>;
}

export function Sendings({ upward }: { upward: UpwardView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (
    <SheetSection title={t('sendings')}>
      {upward.sendings.length === 0 ? (
        <p className="ui-soft">{t('noSendings')}</p>
      ) : (
        <DataTable
          caption={t('sendings')}
          rows={upward.sendings}
          rowKey={({ id }) => id}
          columns={[
            { key: 'to', header: t('receiver'), onPhone: 'title', cell: ({ receiver }) => receiver },
            { key: 'level', header: t('level'), cell: ({ level }) => say(`information-reports.levels.${level}`) },
            { key: 'on', header: t('sentOn'), kind: 'date', cell: ({ sentOn }) => dates.day(sentOn) },
            { key: 'by', header: t('by'), cell: ({ by }) => by },
            {
              key: 'channel',
              header: t('channel'),
              cell: ({ channel }) => say(`information-reports.channels.${channel}`),
            },
            { key: 'arrival', header: t('arrival'), cell: (one) => <Arrival one={one} /> },
            {
              key: 'file',
              header: t('file'),
              cell: ({ id, checksum, receiver }) =>
                checksum ? (
                  <Button
                    size="small"
                    icon="download"
                    aria-label={t('downloadOf', { receiver })}
                    onClick={() => void download(id, upward.issueId)}
                  >
                    {t('download')}
                  </Button>
                ) : null,
            },
          ]}
        />
      )}
    </SheetSection>
  );
}
