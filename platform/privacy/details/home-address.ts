// Where somebody lives: found by its end (building, unit, room, house number), then widened to the left to its start.
import type { Confidence, PrivateDetail } from '../contract.ts';
import type { Detector } from '../found.ts';

const counted = '[0-9A-Za-z一二三四五六七八九十百]';
const building = `${counted}{1,5}(?:栋|幢|号楼|座)`;
const stair = '[0-9一二三四五六七八九十]{1,3}(?:单元|门)';
const room = '(?:[0-9一二三四五六七八九十]{1,2}(?:楼|层))?[0-9]{1,2}[0-9-]{1,4}(?:室|房)';
const bareRoom = '[0-9]{3,4}(?![0-9年月日元万亿万人个家户户名栋幢座号％%.m㎡平米])';
const street = '(?:路|街|大道|巷|弄|胡同|道)';
const group = `[村组屯][0-9一二三四五六七八九十]{1,3}(?:组|队|社)(?:[0-9]{1,4}号)`;

/** The surer, the more of an address's parts stand together. */
const ends: readonly { readonly pattern: RegExp; readonly confidence: Confidence }[] = [
  { pattern: new RegExp(`${building}[ ,-]?(?:${stair}[ ,-]?)?(?:${room}|${bareRoom})`, 'g'), confidence: 'certain' },
  { pattern: new RegExp(`${building}[ ,-]?${stair}`, 'g'), confidence: 'certain' },
  { pattern: new RegExp(`${stair}[ ,-]?(?:${room}|${bareRoom})`, 'g'), confidence: 'certain' },
  { pattern: new RegExp(`(?<=${street})[0-9]{1,5}(?:-[0-9]{1,3})?号[ ,-]?${room}`, 'g'), confidence: 'certain' },
  { pattern: new RegExp(group, 'g'), confidence: 'likely' },
  {
    pattern: new RegExp(`(?<=(?:小区|花园|家园|公寓|新村|苑|里|社区|大院))${building}`, 'g'),
    confidence: 'possible',
  },
  {
    pattern: new RegExp(`(?<=${street})(?:[0-9]{1,4}弄)?[0-9]{1,5}(?:-[0-9]{1,3})?号(?!线|文|令)`, 'g'),
    confidence: 'possible',
  },
];

const start =
  /(?:家庭住址|居住地址|户籍地址|通讯地址|通信地址|联系地址|住址|地址|所居住的|居住在|租住在|家住|住在|现住|家在|位于|坐落于|坐落在|来自|反映|关于|就是|我们|我是|我|您|投诉|举报|购买|认购|购置|约谈|解决|请求|靠近|乘坐|咨询|期间|共|有|了|在|到|于|至|从|是|住|的|和|与|及|对|将|把|由|为|[:，。；、！？“”（）《》,;!?()])/g;
const homeWords = /(?:家庭住址|居住地址|户籍地址|户籍|住址|居住在|租住在|家住|住在|现住|家在|住)[:为是]?\s?$/;
const placeSign = /[\u4e00-\u9fffA-Za-z0-9·-]/;
const longestPlace = 36;

/** The place's name before its number: back to a word that introduces it, or to a mark. */
function startOfPlace(text: string, at: number, earliest: number): number {
  let from = at;
  while (from > earliest && at - from < longestPlace && placeSign.test(text[from - 1]!)) from -= 1;
  let cut = 0;
  for (const match of text.slice(from, at).matchAll(start)) cut = match.index + match[0].length;
  return from + cut;
}

function judged(text: string, from: number, confidence: Confidence): Confidence {
  const isHome = homeWords.test(text.slice(Math.max(0, from - 8), from));
  return isHome && confidence === 'possible' ? 'likely' : confidence;
}

export const homeAddress: Detector = (text) => {
  const found: PrivateDetail[] = [];
  for (const { pattern, confidence } of ends) {
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const from = startOfPlace(text, match.index, end);
      end = match.index + match[0].length;
      found.push({ kind: 'home-address', start: from, end, confidence: judged(text, from, confidence) });
    }
  }
  return found;
};
