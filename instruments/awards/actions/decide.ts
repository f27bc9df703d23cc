import { askForAct, defineAct } from '#kernel/acts';
import { linkCases } from '#kernel/cases';
import { awardedLink, decideInput } from '../contract.ts';
import { awardedIn } from '../round.ts';
import { updateRound } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** After the public notice: the award stands, and each honoured proposal says so on its own page. */
export const decide = defineAct({
  name: 'awards.decide',
  subject: awardSubject,
  verb: 'decide',
  input: decideInput,
  async change({ tx, now, today }, { id, round }, { meeting, documentNumber }) {
    const awarded = awardedIn(round);
    await updateRound(tx, id, { meeting, document_number: documentNumber, decided_on: today });
    if (round.awardKind === 'excellent-proposal') {
      for (const { targetId } of awarded) {
        await linkCases(tx, { fromCaseId: id, toCaseId: targetId, kind: awardedLink }, now);
        await askForAct(tx, {
          act: 'proposals.note-award',
          id: targetId,
          input: { awardName: round.awardName, roundId: id },
          key: `award:${id}:${targetId}`,
        });
      }
    }
    return { payload: { awardedIds: awarded.map(({ targetId }) => targetId), meeting, documentNumber } };
  },
});
