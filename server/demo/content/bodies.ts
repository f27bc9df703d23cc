// Sectors, special committees, member groups, participating units, posts and terms of the three demo committees.

export interface Sector {
  /** Code in the national list of 34 (2023). */
  readonly code: number;
  readonly name: string;
}

export interface SectorSeat extends Sector {
  readonly seats: number;
}

export interface Session {
  readonly number: number;
  readonly name: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** In-session proposals are taken from this day … */
  readonly submissionOpensOn: string;
  /** … until this moment, exactly. */
  readonly submissionClosesAt: string;
}

export interface Committee {
  readonly key: 'city' | 'yunting' | 'liuhu';
  readonly name: string;
  readonly term: { readonly number: number; readonly name: string; readonly sessions: readonly Session[] };
  readonly sectors: readonly SectorSeat[];
  readonly specialCommittees: readonly string[];
  readonly memberGroups: readonly string[];
  readonly participatingUnits: readonly string[];
  readonly chairpersonsCouncil: readonly string[];
}

export const nationalSectors: readonly Sector[] =
  `中国共产党 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 无党派人士 共青团和青联 总工会 妇联 工商联 科协 台联 侨联
文化艺术界 科学技术界 社会科学界 经济界 农业界 教育界 体育界 新闻出版界 医药卫生界 对外友好界 社会福利和社会保障界
环境资源界 少数民族界 宗教界 特邀香港人士 特邀澳门人士 特别邀请人士`
    .split(/\s+/)
    .map((name, index) => ({ code: index + 1, name }));

/** "code:seats", in the order of the national list. */
const citySeats =
  '1:34 2:13 3:17 4:17 5:12 6:13 7:7 8:13 10:13 11:15 12:12 13:15 14:30 15:9 17:7 18:15 19:16 20:7 21:34 22:20 23:24 24:6 25:7 26:24 28:9 29:9 30:6 31:7 32:4 34:5';
const countySeats =
  '1:24 2:5 3:7 5:5 10:7 11:10 12:7 13:9 14:20 15:6 17:4 18:8 19:8 20:4 21:22 22:22 23:18 24:4 26:17 30:5 31:5 34:13';

function seatsFrom(text: string): SectorSeat[] {
  return text.split(' ').map((entry) => {
    const [code, seats] = entry.split(':').map(Number) as [number, number];
    return { ...nationalSectors[code - 1]!, seats };
  });
}

const citySpecialCommittees =
  '提案委员会 经济委员会 农业和农村委员会 人口资源环境委员会 教科卫体委员会 社会和法制委员会 民族和宗教委员会 港澳台侨和外事委员会 文化文史和学习委员会'.split(
    ' ',
  );
const countySpecialCommittees =
  '提案和委员工作委员会 经济农业委员会 社会法制和民族宗教委员会 文教卫体和文史委员会'.split(' ');

const cityGroups =
  '望津一组 望津二组 望津三组 望津四组 青屏一组 青屏二组 青屏三组 青屏四组 南埠一组 南埠二组 南埠三组 云汀一组 云汀二组 柳湖一组 柳湖二组 经开一组 经开二组 高新一组 高新二组 市直一组 市直二组 市直三组 市直四组 特邀组'.split(
    ' ',
  );

const cityParticipants =
  '民革松川市委会 民盟松川市委会 民建松川市委会 民进松川市委会 农工党松川市委会 致公党松川市支部 九三学社松川市委会 松川市无党派人士联谊会 松川市工商业联合会 松川市总工会 共青团松川市委员会 松川市妇女联合会 松川市科学技术协会 松川市归国华侨联合会 松川市残疾人联合会'.split(
    ' ',
  );

const numerals = '零 一 二 三 四 五 六 七 八 九 十 十一'.split(' ');

const council = ['主席', '副主席', '副主席', '副主席', '副主席', '副主席', '副主席', '秘书长'];

export const committees: readonly Committee[] = [
  {
    key: 'city',
    name: '政协松川市委员会',
    term: term('政协松川市', 9, [
      ['2022-01-08', '2022-01-12', '18:00'],
      ['2023-01-06', '2023-01-10', '18:00'],
      ['2024-01-16', '2024-01-20', '18:00'],
      ['2025-01-08', '2025-01-12', '18:00'],
      ['2026-01-13', '2026-01-17', '18:00'],
    ]),
    sectors: seatsFrom(citySeats),
    specialCommittees: citySpecialCommittees,
    memberGroups: cityGroups,
    participatingUnits: cityParticipants,
    chairpersonsCouncil: council,
  },
  county({
    key: 'yunting',
    place: '云汀县',
    term: 11,
    opensOnDay: 4,
    groups: '城关组 城北组 城南组 鹿鸣组 茶坞组 篁坑组 墨山组 凉亭组 云顶组 在外委员组 县直一组 县直二组',
  }),
  county({
    key: 'liuhu',
    place: '柳湖县',
    term: 10,
    opensOnDay: 6,
    groups: '柳荫组 菱角组 莲塘组 荷埠组 大圩组 水泵组 苇塘组 渔梁组 湖区组 圩区组 县直一组 县直二组',
  }),
];

interface CountyPlan {
  readonly key: 'yunting' | 'liuhu';
  readonly place: string;
  readonly term: number;
  /** Day of January on which the yearly session opens; the first session of the term met in December 2021. */
  readonly opensOnDay: number;
  readonly groups: string;
}

function county({ key, place, term: number, opensOnDay, groups }: CountyPlan): Committee {
  const later = [2023, 2024, 2025, 2026].map(
    (year): SessionDates => [`${year}-01-0${opensOnDay}`, `${year}-01-0${opensOnDay + 3}`, '17:00'],
  );
  const own = ['工商业联合会', '总工会', '妇女联合会', '科学技术协会'].map((body) => place + body);
  return {
    key,
    name: `政协${place}委员会`,
    term: term(`政协${place}`, number, [['2021-12-20', '2021-12-23', '17:00'], ...later]),
    sectors: seatsFrom(countySeats),
    specialCommittees: countySpecialCommittees,
    memberGroups: groups.split(' '),
    participatingUnits: [`民革${place}支部`, `民盟${place}支部`, `民进${place}支部`, `共青团${place}委员会`, ...own],
    chairpersonsCouncil: council.slice(3),
  };
}

type SessionDates = readonly [opensOn: string, closesOn: string, cutOff: string];

function term(prefix: string, number: number, dates: readonly SessionDates[]): Committee['term'] {
  const name = `${prefix}第${numerals[number]}届委员会`;
  const sessions = dates.map(([opensOn, closesOn, cutOff], index) => ({
    number: index + 1,
    name: `${name}第${numerals[index + 1]}次会议`,
    opensOn,
    closesOn,
    submissionOpensOn: threeMonthsBefore(opensOn),
    submissionClosesAt: `${dayBefore(closesOn)}T${cutOff}:00+08:00`,
  }));
  return { number, name, sessions };
}

function threeMonthsBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 4, date)).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
