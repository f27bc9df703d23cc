// The roster of a term: filters, the list, and what may be done with those who are picked.
import { useState } from 'react';
import type { MemberFrame, Roster, RosterItem } from '#instruments/members/contract';
import { Asked, searchOf, useAsk, useAskPages, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, DataTable, EmptyState, LoadMore, Sheet } from '#web/ui';
import { LeaveDialog } from './leave-dialog.tsx';
import * as words from './messages/index.ts';
import { NoticeDialog } from './notice-dialog.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import { RosterFilters } from './roster-filters.tsx';
import { useRosterColumns } from './use-roster-columns.tsx';

const dialogs = { place: PlaceDialog, leave: LeaveDialog, tell: NoticeDialog } as const;
type Verb = keyof typeof dialogs;

export interface Chosen {
  readonly id: string;
  readonly name: string;
}

function PickedBar({ count, onVerb }: { count: number; onVerb: (verb: Verb) => void }) {
  const t = useTranslate(words);
  return (
    <div className="members-verbs" role="toolbar" aria-label={t('picked', { count })}>
      <span className="ui-soft">{t('picked', { count })}</span>
      {(Object.keys(dialogs) as Verb[]).map((verb) => (
        <Button key={verb} size="small" kind={verb === 'place' ? 'primary' : 'plain'} onClick={() => onVerb(verb)}>
          {t(verb)}
        </Button>
      ))}
    </div>
  );
}

function Counts({ question }: { question: Record<string, string | undefined> }) {
  const t = useTranslate(words);
  const { data } = useAsk<Roster>('members.roster', { ...question, limit: 1 }, { keepsPrevious: true });
  return <p className="ui-soft">{data ? t('counts', data.counts) : ''}</p>;
}

export function RosterPanel({ frame }: { frame: MemberFrame }) {
  const t = useTranslate(words);
  const [{ words: typed, sectorId, bodyId, show, termId }] = useScreenSearch();
  const question = { words: typed, sectorId, bodyId, show, termId };
  const pages = useAskPages<RosterItem>('members.roster', question);
  const columns = useRosterColumns();
  const [picked, setPicked] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const [verb, setVerb] = useState<Verb>();
  const keep = (ids: ReadonlySet<string>) => {
    const known = new Map([...picked, ...pages.items.map((one) => [one.id, one] as const)]);
    setPicked(new Map([...ids].flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : []))));
  };
  const Dialog = verb ? dialogs[verb] : null;
  return (
    <>
      <RosterFilters frame={frame} />
      <div className="members-bar">
        <Counts question={{ termId }} />
        <div className="members-verbs" data-screen-only>
          {frame.mayMove ? (
            <ButtonLink size="small" icon="attach" href="/imports">
              {t('fromList')}
            </ButtonLink>
          ) : null}
          <ButtonLink size="small" icon="download" href={`/api/members/roster.xlsx${searchOf(question)}`} download="">
            {t('export')}
          </ButtonLink>
        </div>
      </div>
      {frame.mayMove && picked.size > 0 ? <PickedBar count={picked.size} onVerb={setVerb} /> : null}
      <Sheet as="div" bleeds>
        <Asked query={pages}>
          {() => (
            <>
              <DataTable
                caption={t('tabs.roster')}
                columns={columns}
                rows={pages.items}
                rowKey={({ id }) => id}
                rowName={({ name }) => name}
                rowHref={({ id }) => `/members/${id}`}
                {...(frame.mayMove ? { selection: { picked: new Set(picked.keys()), onChange: keep } } : {})}
                empty={<EmptyState title={t('noMember')}>{t('noMemberAdvice')}</EmptyState>}
              />
              <LoadMore
                shown={pages.items.length}
                total={pages.total}
                hasMore={pages.hasNextPage}
                pending={pages.isFetchingNextPage}
                onMore={() => void pages.fetchNextPage()}
              />
            </>
          )}
        </Asked>
      </Sheet>
      {Dialog ? (
        <Dialog
          frame={frame}
          people={[...picked.values()]}
          onClose={() => setVerb(undefined)}
          onDone={() => setPicked(new Map())}
        />
      ) : null}
    </>
  );
}
