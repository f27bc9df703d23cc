// Counts what a person would call a character, and says so before it is too late rather than cutting off.
import './field-words.css';
import { useWords } from './words.tsx';

export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function CharacterCounter(props: { id: string; text: string; limit: number }) {
  const words = useWords();
  const used = countCharacters(props.text);
  const isOver = used > props.limit;
  const isNear = used > props.limit * 0.9;
  return (
    <span className="ui-field-counter" id={props.id} data-over={isOver || undefined}>
      <span aria-live={isNear ? 'polite' : 'off'}>
        {isOver
          ? words('charactersOver', { over: used - props.limit, limit: props.limit })
          : words('charactersUsed', { used, limit: props.limit })}
      </span>
    </span>
  );
}
