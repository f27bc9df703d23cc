// The steps ahead, each with its day.
import { useState } from 'react';
import type { ProjectView } from '#instruments/places/contract';
import { useTranslate } from '#web/client';
import { Button, DateField, Row, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

interface Step {
  key: string;
  id: string | null;
  text: string;
  dueOn: string;
}

const fresh = (): Step => ({ key: crypto.randomUUID(), id: null, text: '', dueOn: '' });

export function StepsForm({ project, onClose }: { project: ProjectView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const [steps, setSteps] = useState<readonly Step[]>(() => {
    const known = project.steps.map(({ id, text, dueOn }) => ({ key: id, id, text, dueOn }));
    return known.length > 0 ? known : [fresh()];
  });
  const change = (key: string, changes: Partial<Step>) =>
    setSteps((before) => before.map((step) => (step.key === key ? { ...step, ...changes } : step)));
  const isIncomplete = steps.some(({ text, dueOn }) => text.trim().length < 2 || dueOn === '');
  return (
    <ActForm
      act="places.set-steps"
      title={say('places.verbs.set-steps')}
      verb={t('save')}
      target={project}
      input={{ steps: steps.map(({ key: _, ...step }) => step) }}
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
          <DateField label={t('fields.dueOn')} value={step.dueOn} onChange={(dueOn) => change(step.key, { dueOn })} />
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
