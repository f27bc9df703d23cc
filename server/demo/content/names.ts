// Chinese personal names: surnames by real-life frequency, given names by sex and decade, rare and minority forms.
import type { Random } from './random.ts';

export type Sex = 'female' | 'male';

export interface PersonName {
  readonly name: string;
  readonly ethnicity: string;
}

const surnames: readonly (readonly [string, number])[] = (
  '王 72,李 71,张 68,刘 54,陈 50,杨 31,黄 25,赵 23,吴 22,周 21,徐 17,孙 15,马 14,朱 13,胡 13,郭 12,何 12,林 11,罗 11,' +
  '高 10,郑 10,梁 9,谢 8,宋 8,唐 8,许 7,韩 7,邓 7,冯 7,曹 6,彭 6,曾 6,肖 6,田 5,董 5,潘 5,袁 5,蔡 5,蒋 5,余 5,于 5,' +
  '杜 4,叶 4,程 4,魏 4,苏 4,吕 4,丁 4,任 3,卢 3,姚 3,沈 3,钟 3,姜 3,崔 3,谭 3,陆 3,范 3,汪 2,廖 2,石 2,金 2,韦 2,' +
  '贾 2,夏 2,付 2,方 2,邹 2,熊 2,白 2,孟 2,秦 2,邱 2,侯 2,江 2,尹 2,薛 2,闫 2,段 1,雷 1,龙 1,黎 1,史 1,陶 1,贺 1,' +
  '毛 1,郝 1,顾 1,龚 1,邵 1,万 1,覃 1,武 1,钱 1,戴 1,严 1,莫 1,孔 1,向 1,常 1'
)
  .split(',')
  .map((entry) => entry.split(' ') as [string, string])
  .map(([surname, weight]) => [surname, Number(weight)] as const);

const rareSurnames =
  '欧阳 上官 司马 诸葛 令狐 东方 夏侯 尉迟 仇 亓 昝 逄 郄 麴 乜 缑 蔺 阚 璩 禚 仉 赏 哈 鹿 门 呼延'.split(' ');

type Decade = 'elder' | 'middle' | 'younger';

const given: Readonly<Record<Decade, Readonly<Record<Sex, readonly string[]>>>> = {
  elder: {
    male: '建国 建军 志强 国庆 卫东 永清 德明 树林 长青 文华 学义 光荣 援朝 大为 家骥 茂林 庆生 福根 石生 新民'.split(
      ' ',
    ),
    female: '秀英 桂兰 淑珍 玉梅 红霞 凤琴 爱华 春兰 美玲 巧云 惠芳 月娥 素琴 金凤 翠萍 丽华 雪琴 静娴 菊香 兰芝'.split(
      ' ',
    ),
  },
  middle: {
    male: '伟 勇 军 海涛 志刚 晓东 俊峰 建平 宏伟 立新 国栋 立群 卫平 明辉 春生 学军 永强 振宇 文斌 少华 敬之'.split(
      ' ',
    ),
    female: '敏 静 丽 艳 燕 玲 红梅 晓燕 海英 秋萍 雪梅 丽娟 建华 文静 冬梅 慧敏 亚男 小红 晓云 芳 素芬'.split(' '),
  },
  younger: {
    male: '浩然 宇轩 子杰 俊杰 磊 鹏 超 博文 一鸣 嘉铭 晨曦 思远 天佑 书恒 泽宇 梓航 昊 凯 知行 望舒'.split(' '),
    female: '雨桐 欣怡 诗涵 梦瑶 思琪 佳怡 婷 倩 琳 可欣 雅雯 若溪 语嫣 梓涵 晓楠 安然 书瑶 念慈 知夏 予宁'.split(' '),
  },
};

const minorityNames: readonly (readonly [string, string, Sex])[] = [
  ['阿依古丽·买买提', '维吾尔族', 'female'],
  ['热合曼·托合提', '维吾尔族', 'male'],
  ['古丽娜尔·艾山', '维吾尔族', 'female'],
  ['叶尔兰·哈布力', '哈萨克族', 'male'],
  ['扎西·顿珠', '藏族', 'male'],
  ['卓玛·央金', '藏族', 'female'],
  ['尼玛次仁', '藏族', 'male'],
  ['格桑梅朵', '藏族', 'female'],
  ['巴特尔·额尔德尼', '蒙古族', 'male'],
  ['乌兰托娅', '蒙古族', 'female'],
  ['阿尔孜古丽·吐尔逊江', '维吾尔族', 'female'],
  ['那木吉乐', '蒙古族', 'male'],
];

const minorityPeoples = '畲族 回族 土家族 苗族 瑶族 壮族 侗族 满族'.split(' ');

/** A name of 2–4 characters for most, with the share of rare surnames and minority forms asked for. */
export function makeName(random: Random, sex: Sex, birthYear: number): PersonName {
  if (random.chance(0.012)) {
    const [name, ethnicity] = random.pick(minorityNames.filter(([, , nameSex]) => nameSex === sex));
    return { name, ethnicity };
  }
  const surname = random.chance(0.03) ? random.pick(rareSurnames) : random.weighted(surnames);
  const ethnicity = random.chance(0.045) ? random.pick(minorityPeoples) : '汉族';
  return { name: surname + givenName(random, sex, birthYear), ethnicity };
}

function givenName(random: Random, sex: Sex, birthYear: number): string {
  const decade: Decade = birthYear < 1967 ? 'elder' : birthYear < 1984 ? 'middle' : 'younger';
  const whole = random.pick(given[decade][sex]);
  if (whole.length !== 2 || !random.chance(0.55)) return whole;
  return whole.charAt(0) + random.pick(given[decade][sex].filter((other) => other.length === 2)).charAt(1);
}
