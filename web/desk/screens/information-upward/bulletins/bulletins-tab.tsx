// The adoption bulletins, and the periods that are over and have none yet.
import { useState } from 'react';
import type { AdoptionBulletinList } from '#instruments/information-reports/contract';
import { Asked, useAct, useAsk, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, DataTable, EmptyState, Row, Select, Stack, TroubleLine } from '#web/ui';
import * as words from '../messages/index.ts';
import { usePeriod } from '../period.ts';
import { useInformationWords } from '../say.ts';

function Make({ open }: { open: AdoptionBulletinList['open'] }) {
  const t = useTranslate(words);
  const go = useGo();
  const periodOf = usePeriod();
  const [chosen, setChosen] = useState('0');
  const making = useAct<{ input: object }, { caseId: string }>('information-reports.draft-bulletin', {
    onDone: ({ caseId }) => go(`/information-reports/adoption-bulletins/${caseId}`),
  });
  const trouble = useTroubleText()(making);
  const period = open[Number(chosen)] ?? open[0];
  if (!period) return null;
  return (
    <Stack gap={2}>
      <Row gap={3}>
        <Select
          label={t('period')}
          isLabelHidden
          emptyLabel={null}
          value={chosen}
          options={open.map((one, index) => ({ value: String(index), label: periodOf(one) }))}
          onChange={setChosen}
        />
        <Button kind="primary" pending={making.isPending} onClick={() => making.act({ input: period })}>
          {t('make')}
        </Button>
      </Row>
      <TroubleLine>{trouble}</TroubleLine>
    </Stack>
  );
}

export function BulletinsTab() {
  const t = useTranslate(words);
  const say = useInformationWords();
  const periodOf = usePeriod();
  const query = useAsk<AdoptionBulletinList>('information-reports.adoption-bulletins');
  return (
    <Asked query={query}>
      {({ items, open, mayDraft }) => (
        <Stack gap={4}>
          {mayDraft ? <Make open={open} /> : null}
          <DataTable
            caption={t('bulletins')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/information-reports/adoption-bulletins/${id}`}
            empty={<EmptyState title={t('noBulletins')}>{t('noBulletinsHint')}</EmptyState>}
            columns={[
              { key: 'title', header: t('bulletins'), onPhone: 'title', cell: ({ title }) => title },
              { key: 'period', header: t('period'), cell: periodOf },
              {
                key: 'state',
                header: t('state'),
                cell: ({ state }) => say(`information-reports.informationAdoptionBulletinStates.${state}`),
              },
            ]}
          />
        </Stack>
      )}
    </Asked>
  );
}
