import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Sheet, Stack } from '#web/ui';
import type { Commitment } from '../words/asks.ts';
import { Paragraphs } from '../words/index.ts';
import { DecidingOnCommitment } from './deciding-on-commitment.tsx';
import * as words from './messages/index.ts';
import { CommitmentStanding } from './parts/commitment-standing.tsx';

export function CommitmentSheet({ view, commitment }: { view: ProposalView; commitment: Commitment }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <Stack gap={5}>
      <Sheet bleeds>
        <Stack gap={3}>
          <h2 className="case-box-title">{t('commitments.commitment')}</h2>
          <div className="ui-document">
            <Paragraphs text={commitment.text} />
          </div>
          <CommitmentStanding commitment={commitment} />
          <h2 className="case-box-title">{t('commitments.evidence')}</h2>
          {commitment.evidence ? (
            <div className="ui-document">
              <Paragraphs text={commitment.evidence} />
            </div>
          ) : (
            <p className="ui-soft">{t('commitments.none')}</p>
          )}
          {commitment.evidenceGivenAt ? (
            <p className="ui-small ui-soft">
              {t('commitments.given', { at: dates.moment(commitment.evidenceGivenAt) })}
            </p>
          ) : null}
          {commitment.verifiedAt ? (
            <p className="ui-small ui-soft">
              {t('commitments.verified', {
                name: commitment.verifiedBy ?? '',
                at: dates.moment(commitment.verifiedAt),
              })}
              {commitment.verificationNote ? ` ${commitment.verificationNote}` : ''}
            </p>
          ) : null}
        </Stack>
      </Sheet>
      <DecidingOnCommitment view={view} commitment={commitment} />
    </Stack>
  );
}
