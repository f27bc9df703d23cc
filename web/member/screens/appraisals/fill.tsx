// The own sheet on the phone; kept on the device while it is filled in, sent once.
import { useState } from 'react';
import type { TwoWayView } from '#instruments/appraisals/contract';
import { readPoints } from '#instruments/appraisals/filling/contract';
import { DraftStandingLine, useAct, useKeptDraft, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, ErrorSummary, PointsFields, Stack, TextArea, useToast } from '#web/ui';
import * as words from './messages/index.ts';

interface Draft {
  typed: Record<string, string>;
  remark: string;
}
const empty: Draft = { typed: {}, remark: '' };

export function Fill({ view, side }: { view: TwoWayView; side: TwoWayView['sides'][number] }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const draft = useKeptDraft<Draft>({ key: `appraisal.${view.id}.${side.side}`, server: empty, version: null });
  const [attempt, setAttempt] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const sending = useAct(`appraisals.fill-as-${side.side}`, {
    onDone: () => {
      draft.settle(draft.value, view.version);
      toast(t('fill.done'));
    },
  });
  const { typed, remark } = draft.value;
  const read = readPoints(side.criteria, typed);
  const errors = attempt > 0 ? read.problems : {};
  const rows = side.criteria.map(({ key, name, guide, least, most }) => ({
    ...{ key, hint: guide || undefined },
    label:
      least < 0
        ? t('fill.addsOrTakes', { name, least: `−${-least}`, most: `+${most}` })
        : t('fill.gives', { name, most }),
    error: errors[key] ? t(`fill.${errors[key]}`) : undefined,
  }));

  function check() {
    setAttempt(attempt + 1);
    if (read.isComplete) setAsking(true);
  }

  return (
    <Stack gap={5}>
      <p className="ui-soft">{t('fill.lead')}</p>
      <ErrorSummary
        attempt={attempt}
        problems={rows.flatMap(({ key, label, error }) =>
          error ? [{ fieldId: `sheet-${key}`, message: `${label}：${error}` }] : [],
        )}
      />
      <PointsFields
        idPrefix="sheet"
        rows={rows}
        typed={typed}
        onChange={(next) => draft.change({ ...draft.value, typed: next })}
        total={{ label: t('fill.total'), text: t('fill.points', { points: read.total }) }}
      />
      <TextArea
        label={t('fill.remark')}
        isOptional
        limit={2000}
        value={remark}
        onChange={(next) => draft.change({ ...draft.value, remark: next })}
      />
      <DraftStandingLine draft={draft} isSaving={sending.isPending} />
      <Button kind="official" wide onClick={check}>
        {t('fill.verb')}
      </Button>
      <ConfirmDialog
        title={t('fill.confirmTitle', { points: read.total })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        verb={t('fill.verb')}
        kind="official"
        pending={sending.isPending}
        error={troubleText(sending)}
        onConfirm={() => sending.act({ id: view.id, input: { points: read.points, remark: remark.trim() } })}
      >
        <p>{t('fill.confirmText')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
