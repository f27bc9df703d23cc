import { useWords } from './words.tsx';
import './skeleton.css';

/** Lines where text will be; announced once, quietly. */
export function Skeleton(props: { lines?: number }) {
  const words = useWords();
  return (
    <div className="ui-skeleton" role="status" aria-label={words('loading')}>
      {Array.from({ length: props.lines ?? 5 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity.
        <span key={index} />
      ))}
    </div>
  );
}
