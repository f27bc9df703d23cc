// Everything a form still needs, in one place; the focus comes here and each line leads to its field.
import { useEffect, useRef } from 'react';
import './error-summary.css';
import { useWords } from './words.tsx';

export interface FormProblem {
  /** The id of the field it leads to. */
  fieldId: string;
  message: string;
}

/** `attempt` counts the submissions, so that the focus moves here each time one fails. */
export function ErrorSummary(props: { problems: readonly FormProblem[]; attempt: number }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const hasProblems = props.problems.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once per attempt, not per correction.
  useEffect(() => {
    if (hasProblems) box.current?.focus();
  }, [props.attempt]);
  if (!hasProblems) return null;
  return (
    <div className="ui-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>{words('errorSummary', { count: props.problems.length })}</h2>
      <ul>
        {props.problems.map((problem) => (
          <li key={problem.fieldId + problem.message}>
            <a
              href={`#${problem.fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(problem.fieldId)?.focus();
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
