// The frame of every tab with a list: head, rows, and the open sheet beside them.
import { type ReactNode, useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, EmptyState, type WorkItem, WorkList } from '#web/ui';
import * as words from './messages/index.ts';
import { TabHead } from './tab-head.tsx';
import type { TabKey } from './tab-keys.ts';
import { useOpen } from './use-open.ts';

interface ListTabProps<Item> {
  tab: TabKey;
  items: readonly Item[] | undefined;
  itemOf: (item: Item) => Omit<WorkItem, 'href'>;
  sheet: (id: string) => ReactNode;
  /** The form that begins something new; null where the asker may not. */
  begin?: ((close: () => void, show: (id: string) => void) => ReactNode) | null;
  above?: ReactNode;
}

export function ListTab<Item>({ tab, items, itemOf, sheet, begin = null, above }: ListTabProps<Item>) {
  const t = useTranslate(words);
  const { open, hrefOf, show } = useOpen(tab);
  const [isBeginning, setIsBeginning] = useState(false);
  const verbs = begin ? (
    <Button icon="add" onClick={() => setIsBeginning(true)}>
      {t.dynamic(`begin.${tab}`)}
    </Button>
  ) : null;
  return (
    <>
      <WorkList
        label={t(`tabs.${tab}`)}
        items={(items ?? []).map((item) => {
          const shown = itemOf(item);
          return { ...shown, href: hrefOf(shown.key) };
        })}
        openKey={open}
        head={
          <TabHead tab={tab} verbs={verbs}>
            {above}
          </TabHead>
        }
        empty={items ? <EmptyState title={t.dynamic(`none.${tab}`)}>{t.dynamic(`noneHint.${tab}`)}</EmptyState> : null}
      >
        {open ? (
          <div key={open}>{sheet(open)}</div>
        ) : (
          <div className="desk-nothing-open">
            <EmptyState title={t('nothingOpen')}>{t('nothingOpenHint')}</EmptyState>
          </div>
        )}
      </WorkList>
      {isBeginning ? begin?.(() => setIsBeginning(false), show) : null}
    </>
  );
}
