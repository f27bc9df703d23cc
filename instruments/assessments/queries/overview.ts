// Years and versions of the rules, for named staff.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { hasRole } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { namedStaff, type Overview, overview, type RulesRow, sampleFile } from '../contract.ts';
import { samples } from '../samples.ts';
import { listRules, listYears, type Rules } from '../storage.ts';

export const rulesRowOf = ({ caseId, title, state, fromYear, untilYear, decidedOn }: Rules): RulesRow => ({
  ...{ id: caseId, title, state: state as RulesRow['state'], fromYear, untilYear, decidedOn },
});

export const overviewQuery = defineQuery({
  name: 'assessments.overview',
  parameters: z.object({}),
  answer: overview,
  who: namedStaff,
  async ask({ tx, actor }): Promise<Overview> {
    const isOffice = hasRole(actor, ['member-affairs-officer', 'secretary-general']);
    const years = await listYears(tx);
    return {
      ...{ mayOpen: isOffice, mayDraft: isOffice },
      years: years.map(({ caseId, year, state, rules, frozenAt, sealedAt }) => ({
        ...{ id: caseId, year, state: state as Overview['years'][number]['state'], rules },
        ...{ frozenAt: frozenAt?.toISOString() ?? null, sealedAt: sealedAt?.toISOString() ?? null },
      })),
      rules: (await listRules(tx)).map(rulesRowOf),
      samples: samples().map(({ key, name }) => ({ key, name })),
    };
  },
});

export const sampleQuery = defineQuery({
  name: 'assessments.sample',
  parameters: z.object({ key: z.string().max(60) }),
  answer: sampleFile,
  who: namedStaff,
  async ask(_context, { key }) {
    const found = samples().find((one) => one.key === key);
    return found ? { text: found.text } : refuse('not-found');
  },
});
