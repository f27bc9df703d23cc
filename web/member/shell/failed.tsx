import { useExplain } from '#web/client';
import { ErrorState, Page } from '#web/ui';

/** A screen that broke; the rest of the page stands. */
export function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  const explain = useExplain();
  return (
    <Page width="reading">
      <ErrorState {...explain(error)} onRetry={reset} />
    </Page>
  );
}
