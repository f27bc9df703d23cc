import { defineCreation } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { newCode } from '#kernel/public-door';
import { refuse } from '#platform/errors';
import { masked } from '#platform/privacy';
import { recordMatterInput } from '../../contract/matters.ts';
import { readPoint } from '../../points/storage.ts';
import { keepsMatters } from '../../who-sees.ts';
import { matterLifecycle } from '../lifecycle.ts';
import { receive } from '../receive.ts';
import { titleOf } from '../rules.ts';

/** At the point, or by telephone: a member writes down what somebody says who cannot write, and hands them the code. */
export const recordMatter = defineCreation({
  name: 'public-matters.record-matter',
  kind: matterLifecycle.kind,
  event: 'received',
  initial: { state: matterLifecycle.initial, turn: matterLifecycle.states.received.turn },
  who: ['member', 'information-officer', 'information-head'],
  input: recordMatterInput,
  title: ({ text }) => titleOf(masked(text)),
  async create(context, record, { pointId, fileId, ...said }) {
    const { tx, actor } = context;
    const recorderId = actingPersonId(actor);
    const point = await readPoint(tx, pointId);
    if (!point || point.openedOn === null) return refuse('point-unknown');
    const serves = recorderId !== null && point.inChargeIds.includes(recorderId);
    if (!serves && !keepsMatters(actor)) return refuse('point-not-yours');
    const fileIds = fileId ? [fileId] : [];
    return receive(context, record, { said, code: newCode(), pointId, recorderId, fileIds, locale: 'zh-CN' });
  },
});
