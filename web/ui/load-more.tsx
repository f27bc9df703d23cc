// Long lists grow on asking, by cursor; what is shown and how much there is stands beside the button.
import { Button } from './button.tsx';
import { Row } from './row.tsx';
import { useWords } from './words.tsx';

export interface LoadMoreProps {
  shown: number;
  total?: number | undefined;
  hasMore: boolean;
  pending?: boolean;
  onMore: () => void;
}

export function LoadMore({ shown, total, hasMore, pending, onMore }: LoadMoreProps) {
  const words = useWords();
  if (!hasMore && total === undefined) return null;
  return (
    <Row gap={4} className="ui-load-more">
      {hasMore ? (
        <Button onClick={onMore} pending={pending ?? false}>
          {words('loadMore')}
        </Button>
      ) : null}
      {total === undefined ? null : (
        <span className="ui-soft ui-small" role="status">
          {words('shownOf', { shown, total })}
        </span>
      )}
    </Row>
  );
}
