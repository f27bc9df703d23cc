import type * as z from 'zod';
import type { replyView } from '../contract.ts';
import type { Reply, Undertaking } from '../undertaking.ts';
import { countersignaturesOn, iso, type Showing } from './countersignatures-on.ts';
import { signedOn } from './unit-days.ts';

export function replyViewOf(reply: Reply, { unitId }: Undertaking, showing: Showing): z.output<typeof replyView> {
  return {
    id: reply.id,
    round: reply.round,
    opening: reply.opening,
    closing: reply.closing,
    classLetter: reply.classLetter,
    classSet: reply.classSet,
    publication: reply.publication,
    publicationReason: reply.publicationReason,
    documentNumber: reply.documentNumber,
    isSealed: reply.isSealed,
    unitName: showing.handling.unitNameOn(unitId, signedOn(reply)),
    signedOffBy: reply.signedOffByName,
    signedOffAt: iso(reply.signedOffAt),
    deliveredAt: iso(reply.deliveredAt),
    answers: reply.answers.map((answer) => ({
      ...answer,
      commitments: answer.commitments.map((promise) => ({ ...promise })),
    })),
    countersignatures: countersignaturesOn(reply, showing),
    secondReply:
      reply.secondReply && reply.secondReplyAt
        ? { text: reply.secondReply, at: reply.secondReplyAt.toISOString() }
        : null,
  };
}
