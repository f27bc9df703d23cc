import { defineAct } from '#kernel/acts';
import { amendPlanInput, discardPlanInput, savePlanInput } from '../../contract/plans.ts';
import { entriesIn } from '../entries-in.ts';
import { heldFor } from '../held.ts';
import { keepsHeld, monthsFit } from '../rules.ts';
import { replaceEntries, updatePlan } from '../storage.ts';
import { planSubject } from '../subject.ts';

/** The plan as it now stands; it may still be unfinished. */
export const savePlan = defineAct({
  name: 'studies.save-plan',
  subject: planSubject,
  verb: 'save-plan',
  input: savePlanInput,
  async change({ tx }, { id, entries: known }, { title, preface, entries: typed }) {
    const entries = entriesIn(typed, known);
    await replaceEntries(tx, id, entries);
    await updatePlan(tx, id, { preface });
    return { payload: { entries: entries.length }, shell: { title } };
  },
});

/** What was adopted is changed with a reason; what was held stays. */
export const amendPlan = defineAct({
  name: 'studies.amend-plan',
  subject: planSubject,
  verb: 'amend-plan',
  input: amendPlanInput,
  async change({ tx }, { id, entries: known }, { entries: typed, reason }) {
    const entries = entriesIn(typed, known);
    const held = await heldFor(
      tx,
      known.map((entry) => entry.id),
    );
    const before = known.map((entry) => ({ ...entry, isHeld: held.has(entry.id) }));
    const inTheWay = monthsFit(entries) ?? keepsHeld(before, new Set(entries.map((entry) => entry.id)));
    if (inTheWay) return inTheWay;
    await replaceEntries(tx, id, entries);
    return { payload: { entries: entries.length, reason } };
  },
});

export const discardPlan = defineAct({
  name: 'studies.discard-plan',
  subject: planSubject,
  verb: 'discard-plan',
  input: discardPlanInput,
  change: async () => ({ payload: {} }),
});
