// The reader's own sheet: points by criterion, a remark, handed in once. What is typed stays on this device meanwhile.
import { useState } from 'react';
import type { TwoWayView } from '#instruments/appraisals/contract';
import { readPoints } from '#instruments/appraisals/filling/contract';
import { DraftStandingLine, useAct, useKeptDraft, useTranslate, useTroubleText } from '#web/client';
import {
  Button,
  ConfirmDialog,
  ErrorSummary,
  PointsFields,
  Row,
  SheetSection,
  Stack,
  TextArea,
  useToast,
} from '#web/ui';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import { useCriterionLabel } from './use-criterion-label.ts';

type SideView = TwoWayView['sides'][number];

interface Draft {
  typed: Record<string, string>;
  remark: string;
}

const empty: Draft = { typed: {}, remark: '' };

export function FillSheet({ view, side }: { view: TwoWayView; side: SideView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const labelOf = useCriterionLabel();
  const toast = useToast();
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
  const errorOf = (key: string) => {
    const problem = attempt > 0 ? read.problems[key] : undefined;
    return problem ? t(`fill.${problem}`) : undefined;
  };
  const idPrefix = `sheet-${side.side}`;

  function check() {
    setAttempt(attempt + 1);
    if (read.isComplete) setAsking(true);
  }

  return (
    <SheetSection title={say(`appraisals.sheets.${side.side}`)}>
      <Stack gap={4}>
        <p className="ui-soft">{t('fill.lead')}</p>
        <ErrorSummary
          attempt={attempt}
          problems={side.criteria.flatMap(({ key, name }) => {
            const error = errorOf(key);
            return error ? [{ fieldId: `${idPrefix}-${key}`, message: `${name}：${error}` }] : [];
          })}
        />
        <PointsFields
          idPrefix={idPrefix}
          rows={side.criteria.map((one) => ({
            ...{ key: one.key, label: labelOf(one), hint: one.guide || undefined, error: errorOf(one.key) },
          }))}
          typed={typed}
          onChange={(next) => draft.change({ ...draft.value, typed: next })}
          total={{ label: t('fill.total'), text: t('points', { points: read.total }) }}
        />
        <TextArea
          label={t('fill.remark')}
          isOptional
          limit={2000}
          value={remark}
          onChange={(next) => draft.change({ ...draft.value, remark: next })}
        />
        <Row gap={4} align="center">
          <Button kind="official" onClick={check}>
            {t('fill.verb')}
          </Button>
          <DraftStandingLine draft={draft} isSaving={sending.isPending} />
        </Row>
      </Stack>
      <ConfirmDialog
        title={t('fill.confirmTitle', { points: read.total })}
        isOpen={isAsking && !view.isIn[side.side]}
        onClose={() => setAsking(false)}
        verb={t('fill.verb')}
        kind="official"
        pending={sending.isPending}
        error={useTroubleText()(sending)}
        onConfirm={() => sending.act({ id: view.id, input: { points: read.points, remark: remark.trim() } })}
      >
        <p>{t('fill.confirmText')}</p>
      </ConfirmDialog>
    </SheetSection>
  );
}
