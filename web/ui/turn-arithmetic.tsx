// Why that date: each step of the counting, on asking.
import type { ArithmeticStep } from './arithmetic-step.ts';
import { useWords } from './words.tsx';

export function TurnArithmetic(props: { steps: readonly ArithmeticStep[]; isProvisional: boolean | undefined }) {
  const words = useWords();
  if (props.steps.length === 0) return null;
  return (
    <details>
      <summary>{words('whyThatDate')}</summary>
      <ol className="ui-plain">
        {props.steps.map((step) => (
          <li key={step.amount + step.explanation}>
            <span>{step.amount}</span>
            <span>{step.explanation}</span>
          </li>
        ))}
      </ol>
      {props.isProvisional ? <p className="ui-soft">{words('provisionalWhy')}</p> : null}
    </details>
  );
}
