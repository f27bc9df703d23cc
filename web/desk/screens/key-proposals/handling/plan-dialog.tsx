import { useState } from 'react';
import { type HandlingView, type SupervisionForm, supervisionForms } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { Button, DateField, Row, Select, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { optionsOf, useKeyWords } from '../words.ts';

interface Step {
  readonly key: number;
  readonly form: SupervisionForm;
  readonly onDay: string;
  readonly what: string;
}

function StepFields(props: { step: Step; onChange: (step: Step) => void; onRemove: (() => void) | null }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const { step, onChange, onRemove } = props;
  return (
    <div className="key-steps">
      <Row gap={3}>
        <DateField label={t('plan.onDay')} value={step.onDay} onChange={(onDay) => onChange({ ...step, onDay })} />
        <Select<SupervisionForm>
          label={t('plan.form')}
          value={step.form}
          emptyLabel={null}
          options={optionsOf(supervisionForms, (form) => say(`key-proposals.forms.${form}`))}
          onChange={(form) => onChange({ ...step, form })}
        />
      </Row>
      <TextField
        label={t('plan.what')}
        value={step.what}
        onChange={(what) => onChange({ ...step, what })}
        limit={500}
      />
      {onRemove ? (
        <Row>
          <Button kind="quiet" size="small" onClick={onRemove}>
            {t('plan.remove')}
          </Button>
        </Row>
      ) : null}
    </div>
  );
}

const emptyStep = (key: number): Step => ({ key, form: 'forum', onDay: '', what: '' });

export function PlanDialog({ handling, onClose }: { handling: HandlingView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const kept = handling.plan?.steps.map((step, key) => ({ ...step, key }));
  const [aim, setAim] = useState(handling.plan?.aim ?? '');
  const [steps, setSteps] = useState<readonly Step[]>(kept ?? [emptyStep(0)]);
  const title = say('key-proposals.verbs.save-plan');
  const change = (changed: Step) => setSteps(steps.map((step) => (step.key === changed.key ? changed : step)));
  return (
    <ActDialog
      act="key-proposals.save-plan"
      on={{ id: handling.id, version: handling.version }}
      input={{ aim, steps: steps.map(({ key: _key, ...step }) => step) }}
      width="wide"
      {...{ title, verb: title, onClose }}
    >
      <TextArea label={t('handling.aim')} value={aim} onChange={setAim} limit={5000} />
      {steps.map((step) => (
        <StepFields
          key={step.key}
          step={step}
          onChange={change}
          onRemove={steps.length > 1 ? () => setSteps(steps.filter(({ key }) => key !== step.key)) : null}
        />
      ))}
      <Row>
        <Button size="small" onClick={() => setSteps([...steps, emptyStep((steps.at(-1)?.key ?? 0) + 1)])}>
          {t('plan.add')}
        </Button>
      </Row>
    </ActDialog>
  );
}
