import { defineAct } from '#kernel/acts';
import { activitySubject } from '../../subject.ts';
import { setSignInInput } from '../contract.ts';
import { writeSignInRules } from '../storage.ts';

/** From when people may sign in, whether by themselves, and that it is over. */
export const setSignIn = defineAct({
  name: 'activities.set-sign-in',
  subject: activitySubject,
  verb: 'set-sign-in',
  input: setSignInInput,
  async change({ tx }, { id }, rules) {
    await writeSignInRules(tx, id, rules);
    return { payload: { ...rules } };
  },
});
