// Signing out leaves nothing of the person on the device.
import { forgetDrafts } from '../kept-draft.ts';

/** Whatever of this the device refuses to do, the rest is done. */
export async function wipeDevice(owner: string): Promise<void> {
  const account = owner.split('/').at(-1)!;
  forgetDrafts(localStorage, account);
  const { wipeOutbox } = await import('../outbox/outbox.ts');
  const { wipeAnswers } = await import('./kept-answers.ts');
  await Promise.allSettled([wipeOutbox(owner), wipeAnswers(owner)]);
}
