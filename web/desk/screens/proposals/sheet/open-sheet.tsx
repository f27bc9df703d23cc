// Fetches a case and shows its sheet; on the way, and when it does not come, it says so.
import { Asked, useTranslate } from '#web/client';
import { Sheet, Skeleton } from '#web/ui';
import { useProposal } from '../asks.ts';
import * as words from '../messages/index.ts';
import { CaseSheet } from './case-sheet.tsx';

export function OpenSheet({ caseId, isAlone = false }: { caseId: string; isAlone?: boolean }) {
  const t = useTranslate(words);
  const query = useProposal(caseId);
  const isHere = query.data !== undefined;
  return (
    <div className="desk-open-sheet" data-alone={isAlone || undefined}>
      {isHere ? (
        <Asked query={query}>{(proposal) => <CaseSheet proposal={proposal} isAlone={isAlone} />}</Asked>
      ) : (
        <Sheet bleeds>
          {isAlone ? <h1 className="ui-hidden-visually">{t('title')}</h1> : null}
          <Asked query={query} waiting={<Skeleton lines={14} />}>
            {() => null}
          </Asked>
        </Sheet>
      )}
    </div>
  );
}
