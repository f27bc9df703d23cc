// One version of the rules: the file, the same as sentences, what is wrong with it today, and where it is used.
import * as z from 'zod';
import { defineQuery, type Query } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { generalCapacities } from '#kernel/permissions';
import { type KnownKinds, listOf, type RuleSet } from '#kernel/scoring';
import { refuse } from '#platform/errors';
import { abilityViews } from '../ability-views.ts';
import { type KindsView, kindsView, namedStaff, type RulesState, rulesView } from '../contract.ts';
import { foreseenKinds } from '../foreseen-kinds.ts';
import { rulesLifecycle } from '../lifecycle.ts';
import { factValue, kindName, readable } from '../readable.ts';
import { listYears, readRules } from '../storage.ts';
import { faultsOf, rulesFacts } from '../subject.ts';

const kindsIn = ({ items, conversions, minimums }: RuleSet): string[] => [
  ...new Set([
    ...items.flatMap(({ deeds }) => listOf(deeds)),
    ...minimums.flatMap(({ deeds }) => listOf(deeds)),
    ...conversions.flatMap(({ deeds, becomes }) => [deeds, becomes]),
  ]),
];

const isForeseen = (kind: string) => Object.hasOwn(foreseenKinds, kind);

export const rulesQuery = (kinds: KnownKinds): Query =>
  defineQuery({
    name: 'assessments.rules',
    parameters: z.object({ id: z.uuid() }),
    answer: rulesView,
    who: namedStaff,
    async ask({ tx, actor, translate }, { id }) {
      const rules = await readRules(tx, id);
      const record = await readCase(tx, id);
      if (!rules || !record) return refuse('not-found');
      const state = rules.state as RulesState;
      const meeting = { state, facts: await rulesFacts({ tx }, rules, kinds) };
      const years = (await listYears(tx)).filter(({ rulesId }) => rulesId === id);
      const { title, text, digest, fromYear, untilYear, decidedOn } = rules;
      return {
        ...{ id, version: record.version, title, state, source: rules.ruleSet.source ?? '', text, digest },
        ...{ fromYear, untilYear, decidedOn, meeting: rules.meeting },
        faults: faultsOf(text, kinds).map((one) => ({ ...one, params: { ...one.params } })),
        ...readable(rules.ruleSet, translate),
        unwritten: kindsIn(rules.ruleSet)
          .filter(isForeseen)
          .map((kind) => kindName(kind, translate)),
        years: years.map(({ caseId, year }) => ({ id: caseId, year })),
        abilities: abilityViews(
          abilities(rulesLifecycle, { ...meeting, capacities: generalCapacities(actor) }),
          translate,
        ),
      };
    },
  });

/** The deeds that rules may name, with their facts; beside the editor. */
export const kindsQuery = (kinds: KnownKinds): Query =>
  defineQuery({
    name: 'assessments.kinds',
    parameters: z.object({}),
    answer: kindsView,
    who: namedStaff,
    async ask({ translate }): Promise<KindsView> {
      return {
        kinds: Object.entries(kinds)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([kind, { facts }]) => ({
            ...{ kind, isWritten: !isForeseen(kind) },
            facts: Object.entries(facts).map(([name, { type, values }]) => ({
              name,
              values: values
                ? values.map((value) => `${value}（${factValue(value, translate)}）`).join('、')
                : translate(`assessments.factTypes.${type}`),
            })),
          })),
      };
    },
  });
