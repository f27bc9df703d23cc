// One import: what would happen row by row, in words; then the one verb that writes, and the one that takes it back.
import { useState } from 'react';
import type { ImportRun } from '#kernel/administration/contract';
import {
  Asked,
  useAct,
  useAsk,
  useDates,
  useScreenParameters,
  useScreenSearch,
  useTranslate,
  useTroubleText,
} from '#web/client';
import {
  Button,
  ConfirmDialog,
  DefinitionList,
  Page,
  PageHeader,
  Progress,
  Sheet,
  SheetSection,
  TroubleLine,
  useToast,
} from '#web/ui';
import './administration.css';
import { ImportRows } from './import-rows.tsx';
import * as words from './messages/index.ts';

const lookAgainEveryMilliseconds = 1500;

function Verbs({ run }: { run: ImportRun }) {
  const t = useTranslate(words);
  const toast = useToast();
  const [isUndoing, setUndoing] = useState(false);
  const input = { input: { runId: run.id } };
  const apply = useAct<typeof input>('imports.apply', { onDone: () => toast(t('imports.appliedToast')) });
  const undo = useAct<typeof input>('imports.undo', {
    onDone: () => {
      setUndoing(false);
      toast(t('imports.undoneToast'));
    },
  });
  const trouble = useTroubleText();
  const good = run.counts.new + run.counts.changed;
  if (run.state === 'applied') {
    return (
      <>
        <Button onClick={() => setUndoing(true)}>{t('imports.undo')}</Button>
        <ConfirmDialog
          title={t('imports.undo')}
          isOpen={isUndoing}
          onClose={() => setUndoing(false)}
          verb={t('imports.undo')}
          kind="danger"
          pending={undo.isPending}
          error={trouble(undo)}
          onConfirm={() => undo.act(input)}
        >
          {t('imports.undoAdvice')}
        </ConfirmDialog>
      </>
    );
  }
  if (run.state !== 'dry-run') return null;
  return (
    <>
      <Button
        kind="primary"
        pending={apply.isPending}
        disabledReason={good === 0 ? t('imports.nothingToWrite') : undefined}
        onClick={() => apply.act(input)}
      >
        {t('imports.apply', { count: good })}
      </Button>
      <TroubleLine>{trouble(apply)}</TroubleLine>
    </>
  );
}

function Reading({ run }: { run: ImportRun }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <DefinitionList
      look="lined"
      items={[
        { term: t('imports.state'), value: t(`imports.states.${run.state}`) },
        { term: t('imports.counts'), value: t('imports.countsLine', run.counts) },
        { term: t('imports.by'), value: `${run.createdBy}　${dates.moment(run.createdAt)}` },
        { term: t('imports.headerRows'), value: run.headerRows.join('、') },
        { term: t('imports.unknownColumns'), value: run.unknownColumns.join('、') },
        { term: t('imports.missingColumns'), value: run.missingColumns.join('、') },
        { term: t('imports.passedOver'), value: run.passedOver || undefined },
      ]}
    />
  );
}

export default function ImportRunScreen() {
  const t = useTranslate(words);
  const { runId } = useScreenParameters();
  const [search, changeSearch] = useScreenSearch();
  const { standing, after } = search;
  const [isBusy, setBusy] = useState(false);
  const query = useAsk<ImportRun>(
    'imports.run',
    { id: runId, standing, after },
    { keepsPrevious: true, ...(isBusy ? { refreshEveryMilliseconds: lookAgainEveryMilliseconds } : {}) },
  );
  const isWorking = query.data?.state === 'applying' || query.data?.state === 'undoing';
  if (isWorking !== isBusy) setBusy(isWorking);
  return (
    <Page>
      <Asked query={query}>
        {(run) => (
          <>
            <PageHeader
              title={run.fileName}
              lead={t(run.state === 'dry-run' ? 'imports.dryRunLead' : `imports.states.${run.state}`)}
              back={{ label: t('imports.title'), href: '/imports' }}
              verbs={<Verbs run={run} />}
            />
            {isWorking ? (
              <Progress
                value={run.toDo > 0 ? run.done / run.toDo : 0}
                label={t(`imports.states.${run.state}`)}
                detail={t('imports.progress', { done: run.done, toDo: run.toDo })}
              />
            ) : null}
            <Sheet>
              <div className="administration-known">
                <Reading run={run} />
              </div>
              <SheetSection title={t('imports.rows')}>
                <ImportRows run={run} standing={standing} onChange={changeSearch} />
              </SheetSection>
            </Sheet>
          </>
        )}
      </Asked>
    </Page>
  );
}
