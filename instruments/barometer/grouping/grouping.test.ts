import { expect, test } from 'vitest';
import {
  exactDoubles,
  examplesOf,
  groupAll,
  nameOf,
  noHands,
  placeOne,
  type Raised,
  reasonFor,
  spoken,
} from './index.ts';

const say = (id: string, title: string, text: string): Raised => ({ id, day: '2026-10-05', title, text, place: null });

const noise = [
  say(
    'n1',
    '柳河区望江花苑小区夜间施工噪声扰民',
    '望江花苑北侧工地夜间施工到凌晨两点，噪声很大，老人孩子睡不着。请求制止夜间施工。',
  ),
  say('n2', '望江花苑旁工地夜间施工噪声大', '工地打桩机夜间施工，噪声持续到天亮，望江花苑居民无法休息。'),
  say('n3', '投诉望江花苑北侧夜间施工', '夜间施工噪声扰民，望江花苑小区的住户多次打电话，工地白天停晚上干。'),
];
const elsewhere = [
  say('e1', '柳河区青禾家园小区夜间施工噪声扰民', '青禾家园门口修路，夜间施工噪声到凌晨，机器一直响，居民睡不着。'),
  say('e2', '青禾家园夜间施工噪声', '青禾家园门前修路夜间施工，噪声大，机器彻夜响。'),
];
const bus = [
  say('b1', '建议12路公交车延长末班车时间', '12路公交车末班车太早，晚自习的学生赶不上，建议末班车延长到十点半。'),
  say('b2', '12路公交末班车太早', '末班车八点就没有了，学生下晚自习只能走路，希望12路公交延长末班车。'),
];
const alone = say('a1', '图书馆周一闭馆能否错开', '图书馆和博物馆都在周一闭馆，希望错开。');
const voices = [noise[0]!, bus[0]!, elsewhere[0]!, noise[1]!, alone, bus[1]!, noise[2]!, elsewhere[1]!];

const idsWith = (grouping: ReturnType<typeof groupAll>, id: string) =>
  [...(grouping.groups.get(grouping.groupOf.get(id) ?? '')?.members.keys() ?? [])].sort();

test('same matter at the same place → one group; the same matter at another estate and other matters → groups of their own', () => {
  const grouping = groupAll(voices);
  expect(idsWith(grouping, 'n1')).toEqual(['n1', 'n2', 'n3']);
  expect(idsWith(grouping, 'e1')).toEqual(['e1', 'e2']);
  expect(idsWith(grouping, 'b1')).toEqual(['b1', 'b2']);
  expect(idsWith(grouping, 'a1')).toEqual(['a1']);
});

test('a group → named by place and matter, told by sentences of its voices, each explained by shared words', () => {
  const grouping = groupAll(voices);
  const group = grouping.groups.get(grouping.groupOf.get('n1')!)!;
  const name = nameOf(group, grouping.knowledge.places);
  expect(name.place).toBe('望江花苑');
  expect(spoken(name)).toBe('望江花苑旁工地夜间施工噪声大');
  const examples = examplesOf(group);
  expect(new Set(examples.map(({ voiceId }) => voiceId)).size).toBe(examples.length);
  for (const { voiceId, sentence } of examples) {
    expect(voices.find(({ id }) => id === voiceId)?.text).toContain(sentence);
  }
  const reason = reasonFor(group.members.get('n3')!, group, grouping.knowledge);
  expect(reason.place).toBe('望江花苑');
  expect(reason.words).toEqual(expect.arrayContaining(['施工', '夜间']));
});

test('a new voice → placed with its like at once', () => {
  const grouping = groupAll(voices);
  const home = grouping.groupOf.get('b1');
  const bus = say('b3', '12路末班车太早', '希望12路公交车末班车晚一点，学生晚自习后赶不上末班车。');
  expect(placeOne(grouping, bus)).toBe(home);
  expect(placeOne(grouping, say('x1', '医保异地结算', '医保异地结算手续繁琐，建议网上办理。'))).toBe('x1');
});

test('what people decided → outlives the night', () => {
  const grouping = groupAll(voices, {
    pinned: new Map([
      ['n3', 'by-hand'],
      ['b1', 'buses'],
      ['b2', 'buses'],
    ]),
    banned: new Map([['n2', new Set(['kept'])]]),
    before: new Map([['n1', 'kept']]),
  });
  expect(grouping.groupOf.get('n3')).toBe('by-hand');
  expect(grouping.groupOf.get('n2')).not.toBe('kept');
  expect(idsWith(grouping, 'b1')).toEqual(['b1', 'b2']);
  expect(grouping.groupOf.get('b1')).toBe('buses');
});

test('told before and unchanged → keeps its group and name', () => {
  const first = groupAll(voices);
  const before = new Map([...first.groupOf].map(([id]) => [id, `issue-of-${first.groupOf.get(id)}`]));
  const second = groupAll(voices, { ...noHands, before });
  expect(second.groupOf.get('n2')).toBe(before.get('n2'));
});

test('the founder of a group goes elsewhere → nobody is lost, and no two groups bear one id', () => {
  const apart = groupAll(voices, { ...noHands, before: new Map(noise.map(({ id }) => [id, 'n1'])) });
  const together = [...apart.groups.values()].flatMap(({ members }) => [...members.keys()]);
  expect(together.sort()).toEqual(voices.map(({ id }) => id).sort());
  const banned = new Map([['n1', new Set(['n1'])]]);
  const without = groupAll(voices, {
    ...noHands,
    banned,
    before: new Map([
      ['n2', 'n1'],
      ['n3', 'n1'],
    ]),
  });
  expect(without.groupOf.get('n1')).not.toBe(without.groupOf.get('n2'));
  expect([...without.groups.values()].reduce((sum, { members }) => sum + members.size, 0)).toBe(voices.length);
});

test('one estate, two matters → two groups; told in another order → the same groups', () => {
  const lamps = [
    say('l1', '望江花苑门前路灯不亮', '望江花苑门前的路灯坏了半年，晚上漆黑一片，请求维修路灯。'),
    say('l2', '望江花苑路灯长期不亮', '望江花苑门前整条路的路灯都不亮，晚上走路害怕，请维修路灯。'),
  ];
  const grouping = groupAll([...voices, ...lamps]);
  expect(idsWith(grouping, 'l1')).toEqual(['l1', 'l2']);
  expect(idsWith(grouping, 'n1')).toEqual(['n1', 'n2', 'n3']);
  const turned = groupAll([...lamps, ...voices].reverse());
  for (const id of ['n1', 'e1', 'b1', 'l1']) expect(idsWith(turned, id)).toEqual(idsWith(grouping, id));
});

test('word for word, other signs and spaces → an exact double of the first; short texts are none', () => {
  const again = { ...noise[0]!, id: 'n9', text: `  ${noise[0]!.text.replaceAll('。', '！')} ` };
  expect([
    ...exactDoubles([...voices, again, { ...alone, id: 's1', text: '好' }, { ...alone, id: 's2', text: '好' }]),
  ]).toEqual([['n9', 'n1']]);
});

test('nothing, signs alone and endless text → grouped without fault', () => {
  const grouping = groupAll([
    say('1', '', ''),
    say('2', '？？', '！！！'),
    say('3', '路'.repeat(500), '路'.repeat(9000)),
  ]);
  expect(grouping.groupOf.size).toBe(3);
  for (const group of grouping.groups.values())
    expect(nameOf(group, grouping.knowledge.places).thing).toBeTypeOf('string');
});
