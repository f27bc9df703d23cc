// Something went wrong: what happened, what is kept, what to do.
import type { ReactNode } from 'react';
import './states.css';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

export interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** What is kept. */
  kept?: ReactNode;
  /** What to do. */
  advice?: ReactNode;
  onRetry?: (() => void) | undefined;
  isRetrying?: boolean;
}

export function ErrorState(props: ErrorStateProps) {
  const words = useWords();
  return (
    <div className="ui-error-state" role="alert">
      <h2>
        <Icon name="late" />
        {props.title}
      </h2>
      {props.kept ? <p>{props.kept}</p> : null}
      {props.advice ? <p>{props.advice}</p> : null}
      {props.onRetry ? (
        <Button onClick={props.onRetry} pending={props.isRetrying ?? false}>
          {words('retry')}
        </Button>
      ) : null}
    </div>
  );
}
