// Where a case stands in its life: done, here, ahead. Upright on phones, where far steps fold away.
import './state-track.css';
import { HiddenVisually } from './hidden-visually.tsx';
import { useWords } from './words.tsx';

export interface TrackStep {
  key: string;
  label: string;
  step: 'done' | 'current' | 'ahead';
  /** A short date or name under the step. */
  detail?: string | undefined;
}

const stepWords = { done: 'stepDone', current: 'stepCurrent', ahead: 'stepAhead' } as const;

export function StateTrack(props: { label: string; steps: readonly TrackStep[] }) {
  const words = useWords();
  const here = props.steps.findLastIndex((step) => step.step !== 'ahead');
  return (
    <ol className="ui-track" aria-label={props.label}>
      {props.steps.map((step, index) => (
        <li
          key={step.key}
          data-step={step.step}
          data-far={Math.abs(index - here) > 2 || undefined}
          aria-current={step.step === 'current' ? 'step' : undefined}
        >
          <span>
            {step.label}
            <HiddenVisually>（{words(stepWords[step.step])}）</HiddenVisually>
          </span>
          {step.detail ? <small>{step.detail}</small> : null}
        </li>
      ))}
    </ol>
  );
}
