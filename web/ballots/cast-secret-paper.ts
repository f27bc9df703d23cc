// Makes, receives and casts a secret paper; every step may be repeated after a broken line.
import { type BallotPublicKey, type Choices, newBlindedToken, unblind } from '#kernel/ballots/contract';
import { isRefusal, perform, type SpokenRefusal } from '#web/client';
import type { KeptPaper, PaperOnDevice } from './kept-paper.ts';

export interface SecretVote {
  readonly ballotId: string;
  readonly committeeCode: string;
  readonly groupId: string;
  readonly key: BallotPublicKey;
  readonly choices: Choices;
  readonly device: PaperOnDevice;
  /** The reader's language, for what a refusal says. */
  readonly locale: string;
}

/** The blinded token is signed under the session: the server learns who receives a paper, and not what it says. */
async function received(vote: SecretVote): Promise<KeptPaper | SpokenRefusal> {
  const { ballotId, groupId, key, device } = vote;
  const paper = device.kept() ?? { ...(await newBlindedToken(key)), groupId, signature: null };
  if (paper.signature) return paper;
  device.keep(paper);
  const answer = await perform<unknown, { signature: string }>('ballots.receive-paper', {
    input: { ballotId, blinded: paper.blinded },
  });
  if (isRefusal(answer)) return answer as SpokenRefusal;
  const signature = unblind(key, (answer as { signature: string }).signature, paper.unblinding);
  const signed = { ...paper, signature };
  device.keep(signed);
  return signed;
}

/** No session, no cookie, no account: the paper alone. */
async function sent(vote: SecretVote, paper: KeptPaper): Promise<SpokenRefusal | null> {
  const { ballotId, committeeCode, choices } = vote;
  const { token, signature, groupId } = paper;
  const response = await fetch(`/api/public/${encodeURIComponent(committeeCode)}/ballots/cast-paper`, {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'tongxin', 'x-locale': vote.locale },
    body: JSON.stringify({ input: { ballotId, groupId, token, signature, choices } }),
  });
  const answer: unknown = await response.json();
  return isRefusal(answer) ? (answer as SpokenRefusal) : null;
}

export async function castSecretPaper(vote: SecretVote): Promise<SpokenRefusal | null> {
  const paper = await received(vote);
  if (isRefusal(paper)) return paper as SpokenRefusal;
  const refusal = await sent(vote, paper as KeptPaper);
  if (!refusal) vote.device.forgetCast();
  return refusal;
}
