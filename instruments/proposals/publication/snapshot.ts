// From the record to exactly what the public will read.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { calendarDateOf } from '#kernel/deadlines';
import { type Release, releasedText } from '#kernel/publication';
import type { CheckInput, PublicPromise, PublicProposal } from './contract.ts';
import { publicKind } from './contract.ts';
import { closedReplies, openCommitments, openReplies, partKeys, partsOf, type Source } from './source.ts';

export type NamesShown = 'all' | 'lead' | 'none';

/** Another digest means that something the check looked at has changed. */
export function digestOf(source: Source): string {
  const states = openCommitments(source).map(({ id, state, dueOn }) => [id, state, dueOn]);
  const closed = closedReplies(source).map(({ id, publication }) => [id, publication]);
  const looked = { parts: partsOf(source), states, closed, units: source.units, signers: source.signers };
  return createHash('sha256')
    .update(canonicalize(looked) ?? '')
    .digest('hex');
}

export function proposersShown({ signers, proposer }: Source, names: NamesShown): string[] {
  if (names === 'none') return [];
  return names === 'lead' ? [proposer] : [...signers];
}

const headOf = (source: Source, names: NamesShown): Omit<PublicProposal, 'text'> => ({
  number: source.number,
  kind: source.kind,
  isKey: source.isKey,
  filedOn: source.filedOn,
  proposers: proposersShown(source, names),
  proposerCount: source.signers.length,
});

const placeOf = (source: Source) => ({
  kind: publicKind,
  caseId: source.caseId,
  address: source.number,
  session: source.session,
  category: source.category,
  units: source.units,
});

export function listRelease(source: Source, names: NamesShown): Release {
  const body: PublicProposal = { ...headOf(source, names), text: null };
  const searchText = [source.number, source.title, ...body.proposers, ...source.units].join('\n');
  const counts = { commitmentsKept: 0, commitmentsOpen: 0, nextDueOn: null };
  return { ...placeOf(source), ...counts, standing: 'listed', title: source.title, body: { ...body }, searchText };
}

type Shown = (key: string, source: string) => string;

function promisesOf(source: Source, shown: Shown): (PublicPromise & { replyUnit: string; asked: string | null })[] {
  const replies = new Map(openReplies(source).map((reply) => [reply.undertakingId, reply]));
  return openCommitments(source).map((commitment) => {
    const isKept = commitment.state === 'verified';
    const unit = replies.get(commitment.undertakingId)?.unit ?? '';
    return {
      unit,
      text: shown(partKeys.promise(commitment.id), commitment.text),
      dueOn: commitment.dueOn,
      isKept,
      keptOn: isKept && commitment.verifiedAt ? calendarDateOf(commitment.verifiedAt) : null,
      evidence: isKept ? shown(partKeys.evidence(commitment.id), commitment.evidence ?? '') : '',
      replyUnit: commitment.undertakingId,
      asked: commitment.recommendationId,
    };
  });
}

function textOf(source: Source, shown: Shown): NonNullable<PublicProposal['text']> {
  const open = openReplies(source);
  const promises = promisesOf(source, shown);
  const plain = ({ replyUnit: _unit, asked: _asked, ...promise }: (typeof promises)[number]) => promise;
  return {
    situation: shown(partKeys.situation, source.situation),
    recommendations: source.recommendations.map(({ id, text }) => ({
      text: shown(partKeys.recommendation(id), text),
      answers: open.flatMap((reply) =>
        reply.answers
          .filter(({ recommendationId }) => recommendationId === id)
          .map((answer) => ({
            unit: reply.unit,
            verdict: answer.verdict,
            text: shown(partKeys.answer(reply.id, id), answer.text),
            promises: promises
              .filter(({ replyUnit, asked }) => replyUnit === reply.undertakingId && asked === id)
              .map(plain),
          })),
      ),
    })),
    replies: open.map((reply) => ({
      unit: reply.unit,
      documentNumber: reply.documentNumber,
      deliveredOn: reply.deliveredOn,
      opening: shown(partKeys.opening(reply.id), reply.opening),
      closing: shown(partKeys.closing(reply.id), reply.closing),
      secondReply: shown(partKeys.secondReply(reply.id), reply.secondReply),
    })),
    closedReplies: closedReplies(source).map(({ unit, publication }) => ({ unit, publication })),
  };
}

/** Only what the check holds is shown; a part it does not know is shown as nothing. */
export function fullRelease(source: Source, checked: CheckInput, names: NamesShown): Release {
  const parts = new Map(checked.parts.map((part) => [part.key, releasedText(part.text, part.decisions)]));
  const shown: Shown = (key) => parts.get(key) ?? '';
  const body: PublicProposal = { ...headOf(source, names), text: textOf(source, shown) };
  const title = shown(partKeys.title, source.title);
  const commitments = openCommitments(source);
  const open = commitments.filter(({ state }) => state !== 'verified');
  return {
    ...placeOf(source),
    standing: 'full',
    title,
    body: { ...body },
    commitmentsKept: commitments.length - open.length,
    commitmentsOpen: open.length,
    nextDueOn: open.map(({ dueOn }) => dueOn).sort()[0] ?? null,
    searchText: [source.number, title, ...body.proposers, ...source.units, ...parts.values()].join('\n'),
  };
}
