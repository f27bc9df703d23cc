// What came of a promise: the evidence, and who verified it.
import type { CommitmentView } from '#kernel/recommendations/contract';
import { useDates, useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

export function CommitmentOutcome({ commitment }: { commitment: CommitmentView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { evidence, evidenceGivenAt, verifiedBy, verifiedAt, verificationNote } = commitment;
  return (
    <>
      {evidence && evidenceGivenAt ? (
        <p className="ui-soft">
          {t('commitment.evidence', { date: dates.momentShort(evidenceGivenAt), text: evidence })}
        </p>
      ) : null}
      {verifiedBy && verifiedAt ? (
        <p className="ui-soft">
          {t('commitment.verified', {
            by: verifiedBy,
            date: dates.momentShort(verifiedAt),
            note: verificationNote ?? '',
          })}
        </p>
      ) : null}
    </>
  );
}
