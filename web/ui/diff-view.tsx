// What changed between two versions, in the running text: added is underlined, removed is struck through.
import './diff-view.css';
import { HiddenVisually } from './hidden-visually.tsx';
import { useWords } from './words.tsx';

export interface DiffSegment {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export function DiffView(props: { segments: readonly DiffSegment[]; label: string }) {
  const words = useWords();
  let position = 0;
  return (
    <section className="ui-document ui-diff" aria-label={props.label}>
      {props.segments.map((segment) => {
        position += 1;
        if (segment.kind === 'same') return <span key={position}>{segment.text}</span>;
        const Mark = segment.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={position}>
            <HiddenVisually>[{words(segment.kind)}]</HiddenVisually>
            {segment.text}
          </Mark>
        );
      })}
    </section>
  );
}
