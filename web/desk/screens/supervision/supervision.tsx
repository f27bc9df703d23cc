// What needs chasing today, which step, on whose desk: the list left, the matter right.
import { useState } from 'react';
import type { MatterItem, MatterList } from '#kernel/supervision/contract';
import { Asked, useAsk, useGo, useScreenSearch, useTranslate } from '#web/client';
import { Button, EmptyState, Skeleton, WorkList } from '#web/ui';
import '../proposals/proposals.css';
import './supervision.css';
import { addressOf, type Looking, lookingOf } from './address.ts';
import { ListHead } from './list-head.tsx';
import { matterRow } from './matter-item.tsx';
import * as words from './messages/index.ts';
import { OpenMatter } from './open-matter.tsx';
import { RemindDialog } from './remind-dialog.tsx';

/** By unit in the order of its name; nothing is counted or compared. */
function ordered(items: readonly MatterItem[], order: Looking['order']): readonly MatterItem[] {
  if (order === 'date') return items;
  const nameOf = ({ units }: MatterItem) => units.map(({ name }) => name).join();
  return [...items].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'zh-CN'));
}

export default function Supervision() {
  const t = useTranslate(words);
  const go = useGo();
  const [search, changeSearch] = useScreenSearch();
  const looking = lookingOf(search);
  const { show, desk } = looking;
  const query = useAsk<MatterList>('supervision.list', { show, desk });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isReminding, setReminding] = useState(false);
  const items = ordered(query.data?.items ?? [], looking.order);
  const pickedItems = items.filter(({ id }) => picked.has(id));
  const mayRemind = query.data?.mayRemind ?? false;
  return (
    <div className="desk-proposals desk-supervision">
      <WorkList
        label={t('title')}
        items={items.map((item) => matterRow(item, addressOf(looking, item.id)))}
        openKey={search.open}
        selection={mayRemind ? { picked: new Set(pickedItems.map(({ id }) => id)), onChange: setPicked } : undefined}
        batchVerbs={
          <Button kind="primary" size="small" icon="notice" onClick={() => setReminding(true)}>
            {t('remindPicked')}
          </Button>
        }
        head={
          <ListHead
            looking={looking}
            counts={query.data?.counts}
            isOffice={query.data?.isOffice ?? true}
            onChange={(changes) => changeSearch({ ...changes })}
          />
        }
        empty={
          <Asked query={query} waiting={<Skeleton lines={9} />}>
            {() => (
              <div className="supervision-empty">
                <EmptyState title={t(`empty.${show}`)}>{t('empty.advice')}</EmptyState>
              </div>
            )}
          </Asked>
        }
        onBack={() => go(addressOf(looking))}
      >
        {search.open ? <OpenMatter key={search.open} id={search.open} /> : <NothingOpen />}
      </WorkList>
      {isReminding && pickedItems.length > 0 ? (
        <RemindDialog
          ids={pickedItems.map(({ id }) => id)}
          onClose={() => setReminding(false)}
          onDone={() => setPicked(new Set())}
        />
      ) : null}
    </div>
  );
}

function NothingOpen() {
  const t = useTranslate(words);
  return (
    <div className="desk-nothing-open" data-screen-only>
      <EmptyState title={t('nothingOpen.title')}>{t('nothingOpen.advice')}</EmptyState>
    </div>
  );
}
