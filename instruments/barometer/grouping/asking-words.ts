// Words of asking and urging: who writes so could write so of anything. They tell nothing of the matter.
import { anyOf } from './any-of.ts';

/** Of a question itself, in a heading too. */
export const questionWords =
  '能不能|能否|可否|是否|会否|会不会|有没有|是不是|可不可以|什么时候|什么时间|何时|何年何月|何月|几时|多久|为什么|为何|为啥|怎么|怎么样|如何|凭什么|究竟|到底|有何';
const asking =
  '请问|请教|咨询|应不应该|怎样|难道|合理吗|合法吗|合规吗|何去何从|谁来管|谁负责|没人管|无人管|怎么办|在哪里|哪里|哪些|哪个|什么';
const urging =
  '刻不容缓|迫在眉睫|强烈|坚决|紧急|急需|急盼|亟待|亟需|务必|尽快|尽早|早日|加急|步伐|力度|呼吁|恳请|恳求|请求|跪求|要求|希望|期盼|期待|盼望|拜托|救救|关注|重视|领导|书记|市长|县长|区长|为民做主|为民作主|有关部门|相关部门|政府部门|具体政策|具体行动|大背景下|大力倡导';

const asked = new RegExp(`(?:${anyOf(`${questionWords}|${asking}|${urging}`)})`, 'gu');

/** With the end of a clause where such a word stood. */
export const withoutAskingWords = (text: string): string => text.replace(asked, '\n');
