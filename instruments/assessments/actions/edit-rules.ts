import { type Act, defineAct } from '#kernel/acts';
import type { KnownKinds } from '#kernel/scoring';
import { isRefusal } from '#platform/errors';
import { editRulesInput } from '../contract.ts';
import { rulesDigest } from '../seal.ts';
import { updateRules } from '../storage.ts';
import { rulesSubject } from '../subject.ts';
import { rulesFrom } from './read-rules.ts';

/** Only a draft is edited: what has been in force stays as it was. */
export const editRules = (kinds: KnownKinds): Act =>
  defineAct({
    name: 'assessments.edit-rules',
    subject: rulesSubject(kinds),
    verb: 'edit-rules',
    input: editRulesInput,
    async change({ tx }, { id: caseId }, { text }) {
      const ruleSet = rulesFrom(text, kinds);
      if (isRefusal(ruleSet)) return ruleSet;
      const digest = rulesDigest(text);
      await updateRules(tx, { caseId, text, ruleSet, digest });
      return { payload: { digest, items: ruleSet.items.length }, shell: { title: ruleSet.name } };
    },
  });
