import { expect, test } from 'vitest';
import { inOrderOfUse, matchesUnit, type Unit } from './matches-unit.ts';

const unit = (id: string, name: string, initials: string): Unit => ({
  id,
  name,
  shortName: name.slice(-4),
  initials,
  system: '政府系统',
});
const housing = unit('1', '云澜市住房和城乡建设局', 'ylszfhcxjsj');
const transport = unit('2', '云澜市交通运输局', 'ylsjtysj');

test('a unit is found by name, system and pinyin initials', () => {
  expect(matchesUnit(transport, '交通')).toBe(true);
  expect(matchesUnit(transport, 'JTYS')).toBe(true);
  expect(matchesUnit(transport, '政府')).toBe(true);
  expect(matchesUnit(transport, 'zfhcx')).toBe(false);
  expect(matchesUnit(housing, '  ')).toBe(true);
});

test('suggested units come first, in the order of the suggestion', () => {
  const order = inOrderOfUse([housing, transport, unit('3', '云澜市水务局', 'ylsswj')], ['3', '2']);
  expect(order.map(({ id }) => id)).toEqual(['3', '2', '1']);
});
