import type { Story } from './story.ts';
import type { Teller } from './teller.ts';
import { meetingFor } from './write-and-review.ts';

/** The twin has been reviewed beside its main one; here it is merged. */
async function mergeTwin(teller: Teller, twin: Teller): Promise<void> {
  const explanation = '与已立案的提案反映同一问题，建议相近，并案办理，署名和原文保留。';
  const input = { meeting: meetingFor(teller), mainCaseId: teller.caseId, explanation };
  await twin.at(new Date(teller.now.getTime() + 600_000)).act('proposals.merge', teller.cast.offices.head, input);
  teller.at(new Date(twin.now.getTime() + 600_000));
}

export async function decide(teller: Teller, story: Story, twin: Teller | null): Promise<boolean> {
  const { stage, isKey, notFiled } = story;
  const { head, council } = teller.cast.offices;
  const meeting = meetingFor(teller);
  teller.later(2, 5);
  if (notFiled) {
    await teller.act('proposals.decline-to-file', head, { meeting, ...notFiled });
    return false;
  }
  if (stage === 'converted') {
    const explanation = '反映的情况具体而零散，更适合作为社情民意信息报送，已转有关处室。';
    await teller.act('proposals.convert', head, { meeting, explanation });
    return false;
  }
  await teller.act('proposals.file', head, { meeting });
  if (twin) await mergeTwin(teller, twin);
  if (isKey) await teller.later(3, 6).act('proposals.name-key', council, { isKey: true, note: '列为年度重点提案。' });
  return stage !== 'filed';
}
