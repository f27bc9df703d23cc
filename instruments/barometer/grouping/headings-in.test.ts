import { expect, test } from 'vitest';
import { headingsIn } from './headings-in.ts';

test.each([
  ['关于加强望江花苑小区停车管理的建议', '望江花苑小区停车管理'],
  ['请问A3区槐荫街道青禾家园何时启动旧城改造？', '青禾家园启动旧城改造'],
  ['青禾家园的旧城改造要拖到何年何月才能动工', '青禾家园的旧城改造'],
  ['建议12路公交车能不能改道走学府路', '12路公交车改道走学府路'],
  ['强烈反对在望江花苑门口建变电站，合理吗？', '望江花苑门口建变电站'],
  ['再次举报“食在江边”饭店油烟扰民', '“食在江边”饭店油烟扰民'],
  ['投诉槐荫培训学校拖欠学费不退还', '槐荫培训学校拖欠学费不退还'],
  ['望江花苑楼板、墙面开裂，谁来管', '望江花苑楼板、墙面开裂'],
  ['新修的路距我家仅3米', '新修的路距住户仅3米'],
  ['请加快城北公园的建设力度刻不容缓', '城北公园的建设'],
])('%s → %s', (title, heading) => {
  expect(headingsIn(title, ['望江花苑', '青禾家园'])).toContain(heading);
});

test.each(['我该怎么办', '老百姓找谁说理', '？？！！', '', '好', '字'.repeat(300)])('%s → no heading', (title) =>
  expect(headingsIn(title, [])).toEqual([]),
);

test('a quotation that does not close → without its mark', () => {
  expect(headingsIn('城西菜场“脏乱差问题”整治', [])).toEqual(['城西菜场“脏乱差问题”整治']);
  expect(headingsIn('城西菜场“脏乱差，整治两年', [])).toEqual(['城西菜场脏乱差', '整治两年']);
});
