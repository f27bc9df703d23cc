// The passage that matched, as it stands in the document, with the found words marked.
import { partsOf } from './passage.ts';

export function Excerpt(props: { text: string; marks: readonly (readonly [number, number])[] }) {
  return (
    <p className="search-excerpt">
      {partsOf(props.text, props.marks).map((part) =>
        part.isFound ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
      )}
    </p>
  );
}
