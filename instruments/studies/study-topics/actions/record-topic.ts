import { v7 } from 'uuid';
import { defineAct, defineCreation } from '#kernel/acts';
import { saveStandingItem } from '#kernel/gatherings';
import { endTopicInput, recordTopicInput, saveTopicInput } from '../../contract/study-topics.ts';
import { studyTopicLifecycle } from '../lifecycle.ts';
import { isSoundSpan } from '../rules.ts';
import { saveTopicRow } from '../storage.ts';
import { studyTopicSubject } from '../subject.ts';

/** From now on it stands first on every agenda of its kinds of meeting. */
export const recordTopic = defineCreation({
  name: 'studies.record-topic',
  kind: studyTopicLifecycle.kind,
  event: 'recorded',
  initial: { state: studyTopicLifecycle.initial, turn: null },
  who: ['study-secretary'],
  input: recordTopicInput,
  title: ({ title }) => title,
  async create({ tx }, { id }, { title, gatheringKinds, fromOn, untilOn, ...words }) {
    const unsound = isSoundSpan({ fromOn, untilOn });
    if (unsound) return unsound;
    await saveTopicRow(tx, id, words);
    const kinds = [...new Set(gatheringKinds)];
    await saveStandingItem(tx, { id: v7(), caseId: id, gatheringKinds: kinds, title, fromOn, untilOn });
    return { payload: { gatheringKinds: kinds, fromOn, untilOn }, shell: { audience: 'members' } };
  },
});

export const saveTopic = defineAct({
  name: 'studies.save-topic',
  subject: studyTopicSubject,
  verb: 'save-topic',
  input: saveTopicInput,
  async change({ tx }, { id, item }, { title, gatheringKinds, fromOn, untilOn, ...words }) {
    const unsound = isSoundSpan({ fromOn, untilOn });
    if (unsound) return unsound;
    await saveTopicRow(tx, id, words);
    const kinds = [...new Set(gatheringKinds)];
    await saveStandingItem(tx, { ...item, gatheringKinds: kinds, title, fromOn, untilOn });
    return { payload: { gatheringKinds: kinds, fromOn, untilOn }, shell: { title } };
  },
});

/** Its last day has gone, or the study secretary ends it; where it was dealt with stays readable. */
export const endTopic = defineAct({
  name: 'studies.end-topic',
  subject: studyTopicSubject,
  verb: 'end-topic',
  input: endTopicInput,
  async change({ tx, today, now }, { item }, { endsOn }) {
    const untilOn = endsOn ?? (item.untilOn !== null && item.untilOn < today ? item.untilOn : today);
    const lastOn = untilOn < item.fromOn && endsOn === null ? item.fromOn : untilOn;
    const unsound = isSoundSpan({ fromOn: item.fromOn, untilOn: lastOn });
    if (unsound) return unsound;
    await saveStandingItem(tx, { ...item, untilOn: lastOn });
    return { payload: { untilOn: lastOn }, shell: { closedAt: now } };
  },
});
