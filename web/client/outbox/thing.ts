// One thing that waits to be sent: an act with its key, and the files that go before it.
import type { SpokenRefusal } from '../problem.ts';

export interface WaitingFile {
  /** An id of our own; `placeholderOf` it stands in the act's input until the server has named the file. */
  placeholder: string;
  file: Blob;
  name: string;
  fields: Readonly<Record<string, string>>;
  /** The server's name for it, once it arrived. */
  fileId?: string;
}

/** What people are told of it, in the language in which they did it. */
export interface ThingSays {
  title: string;
  about?: string;
  /** Where it is done and seen, within the audience: `/cases/…`. */
  link?: string;
}

/** `sent` is no standing of its own: what was sent is here no longer. */
export type ThingStanding = 'waiting' | 'refused';

/** Why it still waits. */
export type WaitReason = 'network' | 'sign-in' | 'server';

export interface Thing {
  /** Given by the store in the order of queueing, so that a wrong clock disturbs nothing. */
  order: number;
  id: string;
  /** Committee and account; nobody else's things are read or sent. */
  owner: string;
  name: string;
  input: unknown;
  /** The idempotency key, made when the person acted: whatever gets lost on the way, it is done once. */
  key: string;
  /** Things of one lane go in order, mostly the lane of a case. */
  lane: string;
  cases: readonly string[];
  says: ThingSays;
  files: readonly WaitingFile[];
  /** ISO, by this device's clock; only shown. */
  queuedAt: string;
  standing: ThingStanding;
  attempts: number;
  waits: WaitReason;
  refusal?: SpokenRefusal;
  /** Its files join those of a case that may have changed meanwhile: the newest is asked for first. */
  appends?: Appending;
}

/** `{ query: 'proposals.case', from: 'attachments', to: 'attachmentIds' }` */
export interface Appending {
  query: string;
  from: string;
  to: string;
}

export type NewThing = Omit<Thing, 'order'>;
