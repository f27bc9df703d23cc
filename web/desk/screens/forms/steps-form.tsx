// The steps ahead, each with its day: changed together, in their order.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, DateField, Row, TextField } from '#web/ui';
import { ActForm } from './act-form.tsx';
import * as words from './messages/index.ts';
import type { Target } from './target.ts';

export interface DatedStep {
  readonly id: string | null;
  readonly text: string;
  readonly dueOn: string;
}

interface Typed extends DatedStep {
  readonly key: string;
}

const fresh = (): Typed => ({ key: crypto.randomUUID(), id: null, text: '', dueOn: '' });

export interface StepsFormProps {
  act: string;
  title: string;
  target: Target;
  steps: readonly DatedStep[];
  /** What the act is given. */
  inputOf: (steps: readonly DatedStep[]) => unknown;
  onClose: () => void;
}

export function StepsForm({ act, title, target, steps: known, inputOf, onClose }: StepsFormProps) {
  const t = useTranslate(words);
  const [steps, setSteps] = useState<readonly Typed[]>(() =>
    known.length > 0
      ? known.map(({ id, text, dueOn }) => ({ key: id ?? crypto.randomUUID(), id, text, dueOn }))
      : [fresh()],
  );
  const change = (key: string, changes: Partial<DatedStep>) =>
    setSteps((before) => before.map((step) => (step.key === key ? { ...step, ...changes } : step)));
  const isIncomplete = steps.some(({ text, dueOn }) => text.trim().length < 2 || dueOn === '');
  return (
    <ActForm
      act={act}
      title={title}
      verb={t('save')}
      target={target}
      input={inputOf(steps.map(({ key: _, ...step }) => step))}
      width="wide"
      missing={isIncomplete ? t('stepIncomplete') : undefined}
      onClose={onClose}
    >
      {steps.map((step, index) => (
        <Row key={step.key} gap={3}>
          <TextField
            label={t('stepNumber', { number: index + 1 })}
            value={step.text}
            onChange={(text) => change(step.key, { text })}
          />
          <DateField label={t('stepDay')} value={step.dueOn} onChange={(dueOn) => change(step.key, { dueOn })} />
          <Button
            kind="quiet"
            icon="cross"
            aria-label={t('removeStep', { number: index + 1 })}
            onClick={() => setSteps((before) => before.filter(({ key }) => key !== step.key))}
          />
        </Row>
      ))}
      <Button icon="add" onClick={() => setSteps((before) => [...before, fresh()])}>
        {t('addStep')}
      </Button>
    </ActForm>
  );
}
