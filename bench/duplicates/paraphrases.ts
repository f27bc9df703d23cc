// Where it fails: the same request told with no word in common. Invented pairs, from one shared word to none.
import { comparedText, levelOf, likelihoodOf, measuresOf } from '#kernel/likeness';
import { type Row, rounded } from '../figures.ts';
import type { Collection } from './collection.ts';

const pairs: readonly (readonly [string, string, string])[] = [
  ['other order of words', '关于给老旧小区加装电梯的提案', '关于老旧小区电梯加装的建议'],
  ['half of the words', '关于给老旧小区加装电梯的提案', '关于支持既有住宅增设电梯的建议'],
  ['no word in common', '关于给老旧小区加装电梯的提案', '多层楼房老人上下楼难，盼有升降设备'],
  ['no word in common', '关于整治校外培训机构的建议', '孩子课后辅导班乱收费该管一管'],
  ['no word in common', '关于发展夜间经济的提案', '晚上九点以后街上冷清，商户盼多开一会儿门'],
  ['traditional characters', '关于实施循环再利用的建议', '關於實施循環再利用的建議'],
];

export function paraphrases({ weights }: Collection): Row[] {
  return pairs.map(([what, one, other]): Row => {
    const measures = measuresOf(comparedText(one, ''), comparedText(other, ''), weights);
    return {
      what,
      asked: one,
      other,
      likelihood: rounded(likelihoodOf(measures), 2),
      said: levelOf(measures) ?? 'nothing',
    };
  });
}
