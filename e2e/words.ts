// The words people read on the screens, out of the same catalogues as the screens.
import { zhCN as proposals } from '#instruments/proposals/messages';
import { zhCN as undertakings } from '#kernel/undertakings/messages';
import { format, type MessageParameters } from '#platform/locale';
import { zhCN as client } from '../web/client/messages/index.ts';
import { zhCN as actions } from '../web/desk/messages/actions-zh-CN.ts';
import { zhCN as desk } from '../web/desk/messages/index.ts';
import { zhCN as deskProposals } from '../web/desk/screens/proposals/messages/index.ts';
import { zhCN as member } from '../web/member/messages/index.ts';
import { zhCN as cases } from '../web/member/screens/cases/messages/index.ts';
import { zhCN as writing } from '../web/member/screens/writing/messages/index.ts';

export const words = {
  ...{ proposals: proposals.proposals, undertakings: undertakings.undertakings },
  ...{ client, desk, actions, deskProposals, member, cases, writing },
} as const;

/** A message with its places filled. */
export const say = (message: string, params?: MessageParameters): string => format('zh-CN', message, params);

/** A message with unknown places, as a pattern: `{name}` stands for anything. */
export function like(message: string): RegExp {
  const escaped = message.split(/\{[^{}]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('.*'));
}
