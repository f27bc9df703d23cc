import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Segments, Sheet, Stack } from '#web/ui';
import { abilityTo, type Undertaking } from '../../words/asks.ts';
import * as words from '../messages/index.ts';
import { deliveredReplies } from '../parts/delivered-replies.ts';
import { PaperRow } from '../parts/paper-row.tsx';
import { GivenRatings } from './given-ratings.tsx';
import { Letter } from './letter.tsx';
import '../parts/documents.css';

export function ReplyOf({ view, undertaking }: { view: ProposalView; undertaking: Undertaking }) {
  const t = useTranslate(words);
  const replies = deliveredReplies(undertaking);
  const [round, setRound] = useState(replies.at(-1)?.round ?? 1);
  const reply = replies.find((one) => one.round === round);
  const rating = abilityTo(undertaking.abilities, 'rate');
  if (!reply) return <EmptyState title={t('reply.none')} />;
  const search = new URLSearchParams({ undertaking: undertaking.id, round: String(round) });
  return (
    <Stack gap={5}>
      {replies.length > 1 ? (
        <Segments
          label={t('reply.rounds')}
          value={String(round)}
          onChange={(next) => setRound(Number(next))}
          options={replies.map((one) => ({
            value: String(one.round),
            label: t('reply.round', { round: one.round }),
          }))}
        />
      ) : null}
      <Sheet bleeds as="article">
        <Letter view={view} reply={reply} unitName={undertaking.unitName} />
      </Sheet>
      <ul className="case-papers">
        <PaperRow
          paper={{
            key: 'letter',
            name: t('reply.letter'),
            address: (format) => `/api/proposals/documents/${view.id}/reply-letter.${format}?${search.toString()}`,
          }}
        />
      </ul>
      <GivenRatings ratings={undertaking.ratings.filter((one) => one.round === round)} />
      {rating?.isAllowed ? (
        <ButtonLink kind="official" wide href={`/cases/${view.id}/rate/${undertaking.id}`}>
          {t('reply.rate')}
        </ButtonLink>
      ) : rating?.reason ? (
        <p className="ui-soft">{rating.reason}</p>
      ) : null}
    </Stack>
  );
}
