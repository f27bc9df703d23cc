// The one sentence under a case's number: whose turn it is, until when, and — on asking — why that date.
import type { ReactNode } from 'react';
import './turn-line.css';
import type { ArithmeticStep } from './arithmetic-step.ts';
import { Icon } from './icon.tsx';
import { TurnArithmetic } from './turn-arithmetic.tsx';
import { useWords } from './words.tsx';

export interface TurnLineProps {
  /** "待市住建局签收" */
  turn: ReactNode;
  /** "11月26日 周四" */
  until?: string | undefined;
  /** "剩 3 个工作日" */
  left?: string | undefined;
  isLate?: boolean | undefined;
  /** The holidays of that year are not published yet. */
  isProvisional?: boolean | undefined;
  arithmetic?: readonly ArithmeticStep[] | undefined;
}

function lateOrLeft(props: TurnLineProps, lateWord: string) {
  if (!props.isLate) return props.left ? <span>{props.left}</span> : null;
  return (
    <span>
      <span className="ui-late">
        <Icon name="late" size={17} />
        {props.left ?? lateWord}
      </span>
    </span>
  );
}

export function TurnLine(props: TurnLineProps) {
  const words = useWords();
  return (
    <div className="ui-turn">
      <p className="ui-turn-line">
        <strong>{props.turn}</strong>
        {lateOrLeft(props, words('late'))}
        {props.until ? (
          <span>
            {props.until}
            {props.isProvisional ? <span className="ui-soft">（{words('provisional')}）</span> : null}
          </span>
        ) : null}
      </p>
      <TurnArithmetic steps={props.arithmetic ?? []} isProvisional={props.isProvisional} />
    </div>
  );
}
