// The committee's numbers for awards (domain 2.13, 13).
import * as z from 'zod';
import { defineSetting, type SettingDefinition } from '#platform/settings';

const percent = (least: number, most: number) => z.int().min(least).max(most);

export const awardNumbers = {
  proposalShare: defineSetting({
    key: 'proposal.award.sharePct',
    schema: percent(1, 10),
    default: 5,
    unit: 'percent',
    source: 'local rules: 1 to 10 per cent of filed proposals',
  }),
  unitShare: defineSetting({
    key: 'proposal.units.sharePct',
    schema: percent(1, 50),
    default: 20,
    unit: 'percent',
    source: 'local rules: 20 per cent of units',
  }),
  collectiveShare: defineSetting({
    key: 'proposal.award.collectivePct',
    schema: percent(0, 100),
    default: 20,
    unit: 'percent',
    source: 'national good proposals: at least 20 per cent of them collective',
  }),
};

export const awardSettings = Object.values(awardNumbers) as unknown as SettingDefinition<unknown>[];
