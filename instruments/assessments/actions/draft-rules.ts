import { type Act, defineCreation } from '#kernel/acts';
import type { KnownKinds } from '#kernel/scoring';
import { isRefusal } from '#platform/errors';
import { draftRulesInput } from '../contract.ts';
import { rulesLifecycle } from '../lifecycle.ts';
import { nameStaff } from '../named-staff.ts';
import { rulesDigest } from '../seal.ts';
import { insertRules } from '../storage.ts';
import { rulesFrom } from './read-rules.ts';

/** A new version of the rules; a file with a fault is refused with its lines and nothing is kept. */
export const draftRules = (kinds: KnownKinds): Act =>
  defineCreation({
    name: 'assessments.draft-rules',
    kind: rulesLifecycle.kind,
    event: 'drafted',
    initial: { state: rulesLifecycle.initial, turn: rulesLifecycle.states.drafted.turn },
    who: ['member-affairs-officer', 'secretary-general'],
    input: draftRulesInput,
    title: () => '',
    async create({ tx, now, today }, { id: caseId }, { text }) {
      const ruleSet = rulesFrom(text, kinds);
      if (isRefusal(ruleSet)) return ruleSet;
      const digest = rulesDigest(text);
      await insertRules(tx, { caseId, text, ruleSet, digest });
      await nameStaff(tx, { caseId, today, at: now });
      return { payload: { digest, items: ruleSet.items.length }, shell: { title: ruleSet.name } };
    },
  });
