// One member's explained sheet, for named staff; a late record may be counted after an appeal.
import { useState } from 'react';
import type { SheetView } from '#instruments/assessments/contract';
import * as assessments from '#instruments/assessments/messages';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { Button, Page, PageHeader, Sheet, Skeleton, TextField } from '#web/ui';
import { PointsSheet } from '../../../points/index.ts';
import * as words from './messages/index.ts';
import { VerbDialog } from './verb-dialog.tsx';

function Reopen({ yearId, deedId, onClose }: { yearId: string; deedId: string; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const [reason, setReason] = useState('');
  return (
    <VerbDialog
      act="assessments.reopen-deed"
      title={say('assessments.verbs.reopen-deed')}
      kind="official"
      on={{ id: yearId, version: 0 }}
      input={{ deedId, reason }}
      isComplete={reason.trim().length > 4}
      onClose={onClose}
    >
      <TextField label={t('fields.reason')} maxLength={500} value={reason} onChange={setReason} />
    </VerbDialog>
  );
}

export default function SheetScreen() {
  const t = useTranslate(words);
  const { yearId: id, year, personId = '' } = useScreenParameters();
  const query = useAsk<SheetView>('assessments.sheet', { id, year, personId });
  const [deedId, setDeedId] = useState<string>();
  const view = query.data;
  const yearId = view?.yearId ?? id ?? '';
  return (
    <Page>
      <PageHeader
        title={view ? t('sheetOf', { name: view.name, year: String(view.year) }) : t('title')}
        back={{
          label: view ? t('yearOf', { year: String(view.year) }) : t('title'),
          href: yearId ? `/assessments/years/${yearId}` : '/assessments',
        }}
      />
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={10} />}>
          {(found) => (
            <PointsSheet
              view={found}
              fileHrefFor={(id) => `/duty-file/members/${personId}?year=${found.year}&line=${id}`}
              verbFor={({ deedId: late, reasons }) =>
                found.mayReopen && late && reasons.some(({ code }) => code === 'after-freeze') ? (
                  <Button onClick={() => setDeedId(late)}>{t('reopen')}</Button>
                ) : null
              }
            />
          )}
        </Asked>
      </Sheet>
      {deedId ? <Reopen yearId={yearId} deedId={deedId} onClose={() => setDeedId(undefined)} /> : null}
    </Page>
  );
}
