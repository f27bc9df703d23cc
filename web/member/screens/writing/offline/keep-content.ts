import type { ProposalView } from '#instruments/proposals/contract';
import { newIntent, placeholderOf, type Thing, type ThingSays } from '#web/client';
import { changeThing, queueThing, thingFrom, thingsOf } from '../../../../client/outbox/index.ts';
import { type Content, changeableIn, inputOf } from './content.ts';

export interface Keeping {
  owner: string;
  /** The thing that creates the proposal; its lane too. */
  id: string;
  content: Content;
  says: ThingSays;
  occasion: ProposalView['occasion'];
}

const isCreation = ({ name }: Thing) => name === 'proposals.draft';

/** Keeps what is written so far; throws when the device has no room. */
export async function keepContent({ owner, id, content, says, occasion }: Keeping): Promise<void> {
  const things = await thingsOf(owner);
  const fields = inputOf(content);
  const changeable = changeableIn(things, id);
  const creation = { input: { ...fields, kind: 'individual', occasion } };
  if (changeable) {
    const input = isCreation(changeable) ? creation : { ...(changeable.input as object), input: fields };
    return changeThing({ ...changeable, input, says, files: content.files });
  }
  const isBegun = things.some(({ lane }) => lane === id);
  const upon = placeholderOf(id);
  const kept = { owner, says, lane: id, key: newIntent(), cases: [], files: content.files };
  await queueThing(
    isBegun
      ? thingFrom({ ...kept, name: 'proposals.save', input: { id: upon, version: upon, input: fields } })
      : thingFrom({ ...kept, id, name: 'proposals.draft', input: creation }),
  );
}
