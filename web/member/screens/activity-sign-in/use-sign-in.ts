// Signing in from the phone: at once where there is a network; else it is kept and sent later, and says so.
import { useState } from 'react';
import type { SignInInput } from '#instruments/activities/contract';
import { isRefusal, Problem, perform, useQueuedAct, useSession, useTranslate } from '#web/client';
import * as words from './messages/index.ts';
import type { Scanned } from './scanned.ts';

export interface SignInAct {
  id: string;
  input: SignInInput;
}
export interface SignedIn {
  readonly attendance: string;
  readonly signedInAt: string;
  readonly isRepeated?: boolean;
}
export type Outcome =
  | { readonly kind: 'none' | 'sending' | 'held' }
  | { readonly kind: 'done'; readonly answer: SignedIn }
  | { readonly kind: 'refused'; readonly message: string };

export function useSignIn(onChange: () => void) {
  const t = useTranslate(words);
  const session = useSession();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const holding = useQueuedAct<SignInAct>('activities.sign-in', {
    cases: ({ id }) => [id],
    says: () => ({ title: t('heldTitle'), link: '/sign-in' }),
    onWaiting: () => setOutcome({ kind: 'held' }),
    onDone: () => {
      setOutcome({ kind: 'held' });
      onChange();
    },
    onRefused: (refusal) => setOutcome({ kind: 'refused', message: refusal.message }),
  });

  async function send(act: SignInAct, mayBeHeld: boolean) {
    setOutcome({ kind: 'sending' });
    try {
      const answer = await perform<SignInAct, SignedIn>('activities.sign-in', act);
      setOutcome(
        isRefusal(answer)
          ? { kind: 'refused', message: (answer as { message: string }).message }
          : { kind: 'done', answer: answer as SignedIn },
      );
      onChange();
    } catch (problem) {
      const isCutOff = problem instanceof Problem && problem.kind !== 'server';
      if (isCutOff && mayBeHeld) return holding.act({ ...act, input: { ...act.input, wasHeld: true } });
      setOutcome({ kind: 'refused', message: t(isCutOff ? 'needsNetwork' : 'serverTrouble') });
    }
  }
  return {
    outcome,
    withCode: ({ token, activityId }: Scanned) => {
      const input = { token, scannedAt: new Date().toISOString(), personId: session.person.id };
      void send({ id: activityId, input }, true);
    },
    withDigits: (id: string, digits: string) => void send({ id, input: { digits } }, false),
    byOneself: (id: string) => void send({ id, input: {} }, false),
    refuse: (message: string) => setOutcome({ kind: 'refused', message }),
  };
}
export type SigningIn = ReturnType<typeof useSignIn>;
