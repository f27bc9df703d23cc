// The instructions on one issue, each with the unit it went to.
import type { UpwardView } from '#instruments/information-reports/contract';
import { useDates, useTranslate } from '#web/client';
import { DataTable, SheetSection } from '#web/ui';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

export function Instructions({ upward }: { upward: UpwardView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  if (upward.instructions.length === 0) return null;
  return (
    <SheetSection title={t('instructions')}>
      <DataTable
        caption={t('instructions')}
        rows={upward.instructions}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/information-reports/instructions/${id}`}
        columns={[
          { key: 'leader', header: t('leaderShort'), onPhone: 'title', cell: ({ leader }) => leader },
          { key: 'level', header: t('level'), cell: ({ level }) => say(`information-reports.levels.${level}`) },
          { key: 'on', header: t('givenOn'), kind: 'date', cell: ({ givenOn }) => dates.day(givenOn) },
          {
            key: 'state',
            header: t('state'),
            cell: ({ state }) => say(`information-reports.informationInstructionStates.${state}`),
          },
          { key: 'unit', header: t('unit'), cell: ({ unit }) => unit },
          { key: 'due', header: t('dueOn'), kind: 'date', cell: ({ dueOn }) => (dueOn ? dates.day(dueOn) : '') },
        ]}
      />
    </SheetSection>
  );
}
