import type { ReplyView, UndertakingView } from '#kernel/undertakings/contract';

export function replyOfRound({ replies }: Pick<UndertakingView, 'replies'>, round: number): ReplyView | undefined {
  return replies.find((reply) => reply.round === round);
}
