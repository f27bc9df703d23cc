// What a new instrument does: its subject, one act that creates, one that changes, and their list.
import type { Names } from '../names.ts';

export const subject = ({
  camel,
  pascal,
  one,
}: Names) => `// What an act on ${one} is given: the locked case and the facts for the rules.
import type { Subject, SubjectKind } from '#kernel/acts';
import { audiencesOf, lockCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import type { ${pascal}State } from './contract.ts';
import { ${camel}Lifecycle } from './lifecycle.ts';
import type { ${pascal}Facts } from './rules.ts';
import { read${pascal} } from './storage.ts';

export type ${pascal}Subject = Subject<${pascal}State, ${pascal}Facts>;

export const ${camel}Subject: SubjectKind<${pascal}State, ${pascal}Facts, ${pascal}Subject> = {
  lifecycle: ${camel}Lifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== ${camel}Lifecycle.kind || !audiencesOf(actor).includes(record.audience)) return null;
    const kept = await read${pascal}(tx, id);
    if (!kept) return null;
    const state = record.state as ${pascal}State;
    return { record, id, state, facts: kept, capacities: generalCapacities(actor) };
  },
};
`;

export const open = ({ instrument, camel, pascal, one }: Names) => `import { defineCreation } from '#kernel/acts';
import { openInput } from '../contract.ts';
import { ${camel}Lifecycle } from '../lifecycle.ts';
import { insert${pascal} } from '../storage.ts';

/** Brings ${one} into being, in the office's hands. */
export const open${pascal} = defineCreation({
  name: '${instrument}.open',
  kind: ${camel}Lifecycle.kind,
  event: 'opened',
  initial: { state: ${camel}Lifecycle.initial, turn: ${camel}Lifecycle.states.open.turn },
  who: ['proposal-officer'],
  input: openInput,
  title: ({ title }) => title,
  async create({ tx }, { id }, { description }) {
    await insert${pascal}(tx, id, description);
    return { payload: {}, shell: { audience: 'office' } };
  },
});
`;

export const close = ({ instrument, camel, pascal, words }: Names) => `import { defineAct } from '#kernel/acts';
import { closeInput } from '../contract.ts';
import { keepResult } from '../storage.ts';
import { ${camel}Subject } from '../subject.ts';

/** The ${words} is done, and what came of it is on record. */
export const close${pascal} = defineAct({
  name: '${instrument}.close',
  subject: ${camel}Subject,
  verb: 'close',
  input: closeInput,
  async change({ tx, now }, { id }, { result }) {
    await keepResult(tx, id, result);
    return { payload: {}, shell: { closedAt: now } };
  },
});
`;

export const acts = ({ camel, kind, pascal, one }: Names) => `// Every act on ${one}, in the order of its life.
import type { Act } from '#kernel/acts';
import { close${pascal} } from './actions/close-${kind}.ts';
import { open${pascal} } from './actions/open-${kind}.ts';

export const ${camel}Acts: readonly Act[] = [open${pascal}, close${pascal}];
`;

export const index = ({ instrument, camel }: Names) => `import { ${camel}Acts } from './acts.ts';
import { ${camel}Lifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { ${camel}Queries } from './queries/index.ts';

export { ${camel}Lifecycle };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: '${instrument}',
  lifecycles: [${camel}Lifecycle],
  acts: ${camel}Acts,
  queries: ${camel}Queries,
  notices: { kinds: {}, catalogues: { 'zh-CN': messages.zhCN, en: messages.en } },
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
};
`;
