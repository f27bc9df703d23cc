// What of a title could stand as a heading: whole clauses without the asking around them. Nothing is cut inside a clause
// but words of asking, so no word is ever cut in two.
import { anyOf } from './any-of.ts';
import { withoutAreas } from './areas.ts';
import { questionWords } from './asking-words.ts';

const before = anyOf(
  '关于|有关|针对|管一管|管管|查一查|看一看|帮帮|反映|反应|反馈|投诉|举报|控告|状告|控诉|质疑|咨询|请问|问问|请教|询问|再问|建议|希望|期盼|盼望|恳请|恳求|请求|申请|要求|呼吁|敦促|强烈|坚决|反对|再次|多次|二次|紧急|跪求|浅谈|谈谈|说说|浅析|尽快|尽早|早日|加快|加大|进一步|加强|加急|务必|彻查|严查|查处|取缔|制止|救救|拯救|解决|处理|关注|重视|惊|难道|竟然|居然|请政府|请领导|领导|政府|部门|相关部门|有关部门|相关政府部门|政府部门|以后|现在|目前|近期|街道|第[一二三四五六七八九十0-9]+次',
);
const after = anyOf(
  '的问题|若干问题|一些问题|几个问题|两个问题|两点问题|几点问题|的投诉|投诉|的举报|举报|的咨询|咨询|的请求|请求|的疑问|疑问|的质疑|质疑|的申诉|申诉|的反映|反映|的意见|意见|的建议|建议|几点建议|几点意见|些许建议|一点建议|整体建议|补充建议|合理化建议|事宜|相关事宜|有关事宜|的事|一事|事项|相关事项|的情况|联名控诉书|控诉书|力度|步伐|之殇|刻不容缓|迫在眉睫|急需解决|亟需解决|亟待解决|急需处理|盼解决|求解决|盼处理|望处理|盼望解决|盼及时维修|依然没解决|一直没解决|没有解决|仍未解决|久久未解决|得不到解决|迟迟不解决|迟迟未解决|有待解决|尽快解决|何时能解决|谁来管|谁来解决|谁能管|谁管|归谁管|谁负责|该谁负责|没人管|没有人管|无人管|无人管理|怎么办|该怎么办|这种做法合理吗|这种做法合理|合理吗|合法吗|合规吗|合法合规吗|是否合法合规|是否合法|是否合理|是否违规|是否违法|可以吗|好吗|行吗|这么难|怎么这么难|大半年|已久|多年|在哪里|最新进展|毫无进展|至今无果|投诉无门|求助无门|难以忍受|苦不堪言|民不聊生|老百姓苦不堪言|要拖到|拖到|要待|要等到|具体行动|的政策|的形象',
);
/** These go only where they are words of their own: not 还 from 退还. */
const looseBefore =
  /^(?:再|又|求|请|盼|望|给|就|对|让|的|了|和|与|及|或|且|而|并|在|将|被|把|是|也|都|还|仍|因|由于|等|、|为|应)$/u;
const looseAfter =
  /^(?:了|的|和|与|及|并|而|还|仍|也|都|就|却|竟|在|将|被|把|是|对|给|向|从|到|才|才能|能|可以|会|该|应|要|有|请|盼|望|求|需|急|吗|呢|吧|啊|呀|吖|依旧|依然|如此|等|、)$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const asking = anyOf(`${questionWords}|怎么能|有什么`);
/** What follows a question and says nothing of the matter. */
const empty =
  /^(?:才|能|可以|会|可|要|再|再次|全面|妥善|真正|得到|正式|继续|重新|还|彻底)*(?:解决|启动|动工|开工|开始|开建|进行|出来|出台|处理|完工|完成|落实|改善|到位|公示|修好|修|建|实施|执行|通车|开通|拉通|贯通|交房|办理|安排|竣工|收回|退还|退|发放|发|下发|归|算)?(?:了|呢|吗|啊)?$/u;

const head = new RegExp(`^(?:${before})`, 'u');
const tail = new RegExp(`(?:${after})$`, 'u');
const question = new RegExp(`(?:${asking})+(?:才)?(?:能够|能|可以|会)?`, 'u');
const personal = /[我你您咱]|他们|她们|自己|老百姓|谁|哪|[^\p{L}\p{N}]某|某[^些种\p{N}]/u;
/** In the words of an office; a name in quotation marks keeps its 我. */
const atHome = /[“"「《][^”"」》]*[”"」》]|我们?家|我们?小区|我[省市区县]/gu;
const asOffice = (word: string): string => (word.endsWith('家') ? '住户' : word.endsWith('小区') ? '小区' : '');
const quoted = /[“"「《][^”"」》]*[”"」》]/gu;

/** Never into the name of a place: 望江花苑 does not begin with a wish. */
function withoutLoose(clause: string, places: readonly string[]): string {
  const words = [...segmenter.segment(clause)].map(({ segment }) => segment);
  const begins = () => places.some((place) => words.join('').startsWith(place));
  const ends = () => places.some((place) => words.join('').endsWith(place));
  while (words.length > 1 && looseBefore.test(words[0]!) && !begins()) words.shift();
  while (words.length > 1 && looseAfter.test(words.at(-1)!) && !ends()) words.pop();
  return words.join('');
}

function stripped(clause: string, places: readonly string[]): string {
  let rest = clause.trim();
  for (;;) {
    const isPlace = places.some((place) => rest.startsWith(place));
    const next = withoutLoose((isPlace ? rest : rest.replace(head, '')).replace(tail, ''), places).trim();
    if (next === rest || next === '') return rest;
    rest = next;
  }
}

function withoutQuestion(clause: string): string[] {
  const found = question.exec(clause);
  if (!found) return [clause];
  const [left, right] = [clause.slice(0, found.index), clause.slice(found.index + found[0].length)];
  if (empty.test(right)) return [left];
  return right.length < 2 ? [left] : [left, left + right];
}

const pairs = [
  ['“', '”'],
  ['《', '》'],
  ['(', ')'],
  ['「', '」'],
  ['"', '"'],
  ["'", "'"],
] as const;

/** A quotation that the clause does not close is no quotation. */
function balanced(clause: string): string {
  let rest = clause;
  for (const [open, close] of pairs) {
    const [opens, closes] = [rest.split(open).length, rest.split(close).length];
    if (open === close ? opens % 2 === 0 : opens !== closes) rest = rest.replaceAll(open, '').replaceAll(close, '');
  }
  return rest;
}

const [shortest, longest] = [4, 32];

/** In the order of the title; `“A”B` stays whole, `楼板、墙面开裂` too. */
export function headingsIn(title: string, places: readonly string[]): string[] {
  const bare = (clause: string) => stripped(clause, places);
  const plain = title.normalize('NFKC').replace(/[\u200b-\u200f\ufeff]/gu, '');
  return withoutAreas(plain)
    .replace(atHome, (word) => (word.startsWith('我') ? asOffice(word) : word))
    .split(/[，。！？；：,!?;:\s]+|——|…+/u)
    .flatMap((clause) => withoutQuestion(bare(clause)))
    .map((clause) => balanced(bare(clause)).trim())
    .filter(({ length }) => length >= shortest && length <= longest)
    .filter((clause) => !personal.test(clause.replace(quoted, '')) && /\p{Script=Han}{2}/u.test(clause));
}
