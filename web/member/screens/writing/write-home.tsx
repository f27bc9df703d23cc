// Where writing begins: a new proposal, or one that is not finished.
import { useEffect, useRef } from 'react';
import type { ProposalListItem } from '#instruments/proposals/contract';
import {
  Asked,
  newIntent,
  useAct,
  useAsk,
  useGo,
  useOnline,
  useScreenSearch,
  useSession,
  useTranslate,
  useTroubleText,
} from '#web/client';
import { Button, ButtonLink, Page, PageHeader, Stack, TroubleLine } from '#web/ui';
import { useChoices } from '../words/asks.ts';
import './writing.css';
import { DraftRow } from './draft-row.tsx';
import * as words from './messages/index.ts';
import { SessionLine } from './parts/session-line.tsx';
import { useDiscard } from './use-discard.ts';

const unfinished = 'draft,cosigning,returned';

export default function WriteHome() {
  const t = useTranslate(words);
  const go = useGo();
  const { person } = useSession();
  const [search] = useScreenSearch();
  const troubleText = useTroubleText();
  const choices = useChoices();
  const isOnline = useOnline();
  const { hidden, discard } = useDiscard();
  const drafts = useAsk<{ items: ProposalListItem[] }>(
    'proposals.list',
    { mine: 'signed', states: unfinished, limit: 50 },
    { isKept: true },
  );
  const starting = useAct<{ input: object }, { caseId: string }>('proposals.draft', {
    onDone: ({ caseId }) => go(`/write/${caseId}`),
  });
  // What one only co-signs is another's to write.
  const isOwn = ({ kind, proposer }: ProposalListItem) => kind === 'collective' || proposer === person.name;
  const thrown = drafts.data?.items.find(({ id }) => id === search.discard);
  const discardRef = useRef(discard);
  discardRef.current = discard;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, by the address.
  useEffect(() => {
    if (!thrown) return;
    discardRef.current(thrown);
    go('/write', { isReplacing: true });
  }, [thrown]);
  const open = choices.data?.sessions.find((session) => session.isOpen);
  const occasion = open ? 'in-session' : 'ordinary';
  return (
    <Page width="form">
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      <Stack gap={3}>
        <Button
          kind="primary"
          wide
          icon="write"
          // Whether the session's window is open decides what a new proposal is.
          pending={starting.isPending || choices.isLoading}
          onClick={() => starting.act({ input: { kind: 'individual', occasion } })}
        >
          {t('home.start')}
        </Button>
        <TroubleLine>{troubleText(starting)}</TroubleLine>
        {!isOnline || starting.problem?.kind === 'unreachable' ? (
          <Button wide icon="offline" onClick={() => go(`/write/new/${newIntent()}`)}>
            {t('offline.start')}
          </Button>
        ) : null}
        <SessionLine sessions={choices.data?.sessions ?? []} />
        <ButtonLink wide icon="case" href="/topics">
          {t('home.topics')}
        </ButtonLink>
        <ButtonLink wide icon="notice" href="/information-reports/mine">
          {t('home.information')}
        </ButtonLink>
      </Stack>
      <section className="member-section">
        <h2 className="ui-section-title">{t('home.drafts')}</h2>
        <Asked query={drafts}>
          {({ items }) => {
            const shown = items.filter((item) => isOwn(item) && !hidden.includes(item.id));
            if (shown.length === 0) return <p className="ui-soft">{t('home.none')}</p>;
            return (
              <ul className="member-rows">
                {shown.map((item) => (
                  <DraftRow key={item.id} item={item} />
                ))}
              </ul>
            );
          }}
        </Asked>
      </section>
    </Page>
  );
}
