import type { ProposalListItem } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { CaseRow } from '../rows/case-row.tsx';
import { callOf, placeOfCall } from './call.ts';
import * as words from './messages/index.ts';

interface StackProps {
  name: 'decide' | 'waiting' | 'fresh';
  items: readonly ProposalListItem[];
  invited: ReadonlySet<string>;
}

export function CaseStack({ name, items, invited }: StackProps) {
  const t = useTranslate(words);
  const dates = useDates();
  if (items.length === 0 && name !== 'decide') return null;
  return (
    <section className="member-section" aria-label={t(`stacks.${name}`)}>
      <h2 className="ui-section-title">
        {t(`stacks.${name}`)} {items.length > 0 ? <span>{items.length}</span> : null}
      </h2>
      {items.length === 0 ? <p className="ui-soft">{t('nothingToDecide')}</p> : null}
      <ul className="member-rows">
        {items.map((item) => {
          const call = callOf({ item, isInvited: invited.has(item.id) });
          return name === 'decide' ? (
            <CaseRow key={item.id} item={item} href={placeOfCall(call, item.id)} call={t(`calls.${call}`)} />
          ) : (
            <CaseRow
              key={item.id}
              item={item}
              href={`/cases/${item.id}`}
              foot={name === 'fresh' ? dates.momentShort(item.updatedAt) : undefined}
            />
          );
        })}
      </ul>
    </section>
  );
}
