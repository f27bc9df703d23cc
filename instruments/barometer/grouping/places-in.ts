// Where a text says it is: estates, streets, schools, villages by the endings of their names. What stands before a name
// (在, 位于, 某某区) ends it to the left; areas as large as a district are no place here, half the voices share them.
const endingKinds = ['estate', 'road', 'institution', 'village', 'site'] as const;
/** `name`: learned, with no ending that tells. */
export type PlaceKind = (typeof endingKinds)[number] | 'name';

export interface NamedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
}

const endings: Readonly<Record<(typeof endingKinds)[number], string>> = {
  institution:
    '幼儿园|小学|中学|附中|附小|大学|学院|学校|职院|医院|卫生院|集团|公司|分院|校区|实验小学|外国语学校|驾校|地铁站|火车站|汽车站|车站',
  estate:
    '小区|花园|家园|公馆|公寓|新城|之城|国际城|星城|尚城|山庄|别墅|商业广场|城市广场|广场|大厦|名都|华府|佳园|嘉园|雅园|御园|雅苑|名苑|花苑|新苑|滨河苑|苑|悦府|首府|学府|王府|府邸|豪庭|华庭|名邸|半岛|蓝湾|湾|郡|世家|城邦|新居|新村|安置房|安置区|宿舍|名城|华城|新天地|大都汇|国际|中央公园|时代中心|购物中心|商贸城|水岸|御景|悦城|公园里|天下|印象|棚改房',
  road: '大道|高速公路|高速|公路|立交桥|立交|大桥|隧道|路口|路|街|巷|桥',
  village: '社区|村',
  site: '公园|市场|工业园|产业园|园区|科技园|水库|机场|码头|湿地|污水处理厂|垃圾站|步行街|开发区|新区',
};

const byLength = (one: string, other: string): number => other.length - one.length;
const kindOf = new Map<string, PlaceKind>(
  endingKinds.flatMap((kind) => endings[kind].split('|').map((ending) => [ending, kind] as const)),
);
const anyEnding = [...kindOf.keys()].sort(byLength).join('|');

/** Words that stand before names and belong to none. */
const before =
  '位于|坐落|座落|座落在|关于|有关|反映|投诉|举报|咨询|请问|请求|强烈|建议|希望|要求|恳请|呼吁|地处|住在|家住|来自|毗邻|紧邻|附近|旁边|对面|周边|楼下|门口|沿线|这个|那个|一个|我们|你们|他们|我是|本人|业主|居民|开发商|物业|政府|领导|尊敬的|因为|由于|以及|还有|就是|没有|不是|什么|如何|何时|能否|是否|为何|为什么|进入|通往|经过|直到|前往|到达|购买|购置|入住|修建|建设|规划|新建|在建|拟建|改造|实行|实施|处理|解决|严查|查处|取缔|整治|治理|严重|公交|地铁|号线|期间|年|月|日';
const boundary = new RegExp(
  `(?:${before.split('|').sort(byLength).join('|')}|[\\p{Script=Han}]{0,3}省|(?:[A-Z]\\d{0,2}|[\\p{Script=Han}]{1,3})(?:市(?!场|民|政)|县|(?<![小社园校景厂矿地片山库专特辖灾发新])区(?!域|间|别|分|政|委)|镇|乡(?!村|镇))|[\\p{Script=Han}]{1,4}街道|[^\\p{Script=Han}A-Za-z0-9]|[在于到从和与及是对等这那该本个有去来往向经由至为被把让给将的了我你他她它们请住买已被就也都很不没又还再只能会要想])`,
  'gu',
);
/** The ending of a name, to look at what stands before it. */
export const placeEndings = new RegExp(`(?:${anyEnding})$`, 'u');
const ending = new RegExp(`^(.{0,14}?)(${anyEnding})(?!${'者|民|办|面|道|长|上的人'})`, 'u');

const shortestStem = 2;
const longestStem = 7;
const generic =
  /^(?:[一二三四五六七八九十百两几多每各某全其此老旧新大小东南西北中上下前后内外附近周边整条住宅商品临主干\dA-Z期栋第号]+|居民|公租|廉租|经济|楼盘|道|马)$/u;

function placesInPiece(piece: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  let rest = piece;
  while (rest.length > shortestStem) {
    const match = ending.exec(rest);
    if (!match) break;
    const [whole, stem = '', end = ''] = match;
    const kind = kindOf.get(end);
    const name = stem.slice(-longestStem).replace(/^[0-9A-Za-z]+(?=\p{Script=Han})/u, '');
    if (kind && name.length >= shortestStem && !generic.test(name)) found.push({ name: name + end, kind });
    rest = rest.slice(whole.length);
  }
  return found;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\u200b-\u200f\ufeff]/gu, '');

const area =
  /(?:[A-Z]\d{0,2}|[\p{Script=Han}]{1,3})(?:市(?!场|民|政)|县|(?<![小社园校景厂矿地片山库专特辖灾发新])区(?!域|间|别|分|政|委))|[\p{Script=Han}]{1,4}街道/gu;

/** Larger than a place: cities, districts, streets as offices. */
export const withoutAreas = (text: string): string => plain(text).replace(area, '\n');

/** What stands right behind an area in a title, up to the next sign. */
export const titlePieces = (title: string): string[] =>
  plain(title)
    .split(area)
    .slice(1)
    .map((piece) => /^[\p{Script=Han}A-Za-z0-9]*/u.exec(piece)?.[0] ?? '')
    .filter((piece) => piece !== '');

/** In the order of the text, as often as they are named. */
export const placesIn = (text: string): NamedPlace[] =>
  plain(text)
    .split(boundary)
    .flatMap((piece) => placesInPiece(piece));
