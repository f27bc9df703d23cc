// Walks every chain and says whether each link holds; a broken one is named with its place.
import { useState } from 'react';
import type { AuditVerification, ChainFaultView } from '#kernel/administration/contract';
import { ask, isRefusal, type SpokenRefusal, useTranslate } from '#web/client';
import { Button, DataTable, Progress, Sheet, Stack } from '#web/ui';
import * as words from './messages/index.ts';

interface Walk {
  state: 'walking' | 'done' | 'stopped';
  chains: number;
  events: number;
  faults: readonly ChainFaultView[];
}

const start: Walk = { state: 'walking', chains: 0, events: 0, faults: [] };

async function walkAll(onStep: (walk: Walk) => void): Promise<void> {
  let walk = start;
  let cursor: string | null = null;
  onStep(walk);
  try {
    do {
      const page: AuditVerification | SpokenRefusal = await ask<AuditVerification>('audit.verify', {
        cursor,
      });
      if (isRefusal(page)) return onStep({ ...walk, state: 'stopped' });
      walk = {
        ...walk,
        chains: walk.chains + page.chains,
        events: walk.events + page.events,
        faults: [...walk.faults, ...page.faults],
      };
      cursor = page.nextCursor;
      onStep(cursor === null ? { ...walk, state: 'done' } : walk);
    } while (cursor !== null);
  } catch {
    onStep({ ...walk, state: 'stopped' });
  }
}

export function AuditVerify() {
  const t = useTranslate(words);
  const [walk, setWalk] = useState<Walk>();
  const isWalking = walk?.state === 'walking';
  const counts = { chains: walk?.chains ?? 0, events: walk?.events ?? 0 };
  return (
    <Sheet>
      <Stack gap={4}>
        <p>{t('audit.verifyAdvice')}</p>
        <div>
          <Button kind="primary" icon="check" pending={isWalking} onClick={() => void walkAll(setWalk)}>
            {t('audit.verify')}
          </Button>
        </div>
        {isWalking ? <Progress label={t('audit.walking')} detail={t('audit.counts', counts)} /> : null}
        <div role="status">
          {walk?.state === 'done' && walk.faults.length === 0 ? <p>{t('audit.whole', counts)}</p> : null}
          {walk?.state === 'stopped' ? <p>{t('audit.stopped', counts)}</p> : null}
        </div>
        {walk && walk.faults.length > 0 ? (
          <DataTable
            caption={t('audit.faults', { count: walk.faults.length })}
            isCaptionShown
            rows={walk.faults}
            rowKey={({ caseId }) => caseId}
            columns={[
              {
                key: 'chain',
                header: t('audit.chain'),
                kind: 'code',
                cell: ({ number, caseId }) => number ?? caseId,
                onPhone: 'title',
              },
              { key: 'sequence', header: t('audit.link'), kind: 'number', cell: ({ sequence }) => sequence },
              { key: 'kind', header: t('audit.fault'), cell: ({ kind }) => t(`audit.faultKinds.${kind}`) },
            ]}
          />
        ) : null}
      </Stack>
    </Sheet>
  );
}
