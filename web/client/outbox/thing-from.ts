import { newIntent } from '../perform.ts';
import type { NewThing } from './thing.ts';

type Given = Pick<NewThing, 'owner' | 'name' | 'input' | 'key' | 'cases' | 'files' | 'says' | 'appends'>;

/** A thing as it enters the outbox; without a lane it waits for nobody. */
export function thingFrom({
  lane,
  id = newIntent(),
  ...given
}: Given & { id?: string; lane: string | undefined }): NewThing {
  return {
    ...given,
    id,
    lane: lane ?? id,
    queuedAt: new Date().toISOString(),
    standing: 'waiting',
    attempts: 0,
    waits: 'network',
  };
}
