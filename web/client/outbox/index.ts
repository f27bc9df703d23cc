// What screens with a queue of their own use; fetched with them, never with the first screen.
export { type Heard, hear } from './hear.ts';
export { holdThing, releaseThing } from './held.ts';
export { change as changeThing, flushOutbox, queue as queueThing, thingsOf } from './outbox.ts';
export { thingFrom } from './thing-from.ts';
