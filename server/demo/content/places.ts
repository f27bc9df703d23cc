// The invented prefecture-level city Songchuan: three districts, two counties, 37 streets and townships.
// One line each: region｜town｜river｜roads｜communities｜villages.
import type { Random } from './random.ts';

export const cityName = '松川市';

export interface Region {
  readonly key: 'wangjin' | 'qingping' | 'nanbu' | 'yunting' | 'liuhu';
  readonly name: string;
  readonly isCounty: boolean;
}

export const regions: readonly Region[] = [
  { key: 'wangjin', name: '望津区', isCounty: false },
  { key: 'qingping', name: '青屏区', isCounty: false },
  { key: 'nanbu', name: '南埠区', isCounty: false },
  { key: 'yunting', name: '云汀县', isCounty: true },
  { key: 'liuhu', name: '柳湖县', isCounty: true },
];

export interface Town {
  readonly name: string;
  readonly region: Region;
  /** A street (街道) of the built-up area, as against a township. */
  readonly isUrban: boolean;
  readonly river: string;
  readonly roads: readonly string[];
  readonly communities: readonly string[];
  readonly villages: readonly string[];
}

/** Where a topic may happen when not everywhere: no tea on the lake, no lotus on the ridge. */
export type Setting = 'hills' | 'lakes' | 'great-river' | 'county' | 'old-works';

const greatRivers = ['岚江', '南汊河', '柳湖大港'];
const hillTowns = ['九屏镇', '枫坳镇'];

export const isSetting: Readonly<Record<Setting, (town: Town) => boolean>> = {
  hills: (town) => !town.isUrban && (town.region.key === 'yunting' || hillTowns.includes(town.name)),
  lakes: (town) => !town.isUrban && town.region.key !== 'yunting' && !hillTowns.includes(town.name),
  'great-river': (town) => greatRivers.includes(town.river),
  county: (town) => town.region.isCounty,
  'old-works': (town) => ['松岗街道', '船厂街道'].includes(town.name),
};

const townRows = `
望津区｜府前街道｜岚江｜府前路、衙后街、钟鼓路｜府东社区、槐荫里、三元坊｜上坊村、塔下村
望津区｜东渡街道｜岚江｜东渡路、渡口街、望潮路｜渡口新村、江畔苑、船工里｜东渡村、沙头村
望津区｜西埠街道｜练溪｜西埠大街、粮仓路、练溪路｜粮仓社区、西埠新村、练溪花园｜西埠村、粉坊村
望津区｜石桥街道｜练溪｜石桥路、桥亭街、同心巷｜桥亭社区、百合园、纺织新村｜石桥村、水碓村
望津区｜江滨街道｜岚江｜江滨路、码头街、晴川巷｜江滨社区、水文苑、港务小区｜洲尾村、竹排村
望津区｜月塘镇｜白鹭港｜月塘路、供销街、新市路｜月塘社区、供销小区、砖厂新村｜荷叶塘村、杨家嘴村、油坊村
望津区｜白鹭镇｜白鹭港｜白鹭路、圩上街、长堤路｜白鹭社区、长堤小区、圩上里｜鹭丝洲村、横堤村、牛角湾村
青屏区｜青屏街道｜九屏河｜青屏路、工人路、书院街｜工人新村、屏山社区、书院里｜屏山村、石灰窑村
青屏区｜文峰街道｜九屏河｜文峰路、考棚街、印书巷｜文峰社区、考棚里、朝晖苑｜文笔村、砚池村
青屏区｜学府街道｜杏溪｜学府路、杏林街、求真路｜杏林社区、学府家园、教工新村｜杏溪村、坝上村
青屏区｜松岗街道｜杏溪｜松岗路、氮肥厂路、铁道北街｜松岗社区、氮肥新村、铁道小区｜松岗村、黄泥岭村
青屏区｜机床街道｜九屏河｜机床厂路、红砖街、五一路｜机床一村、红砖里、五一社区｜铁炉村、高坎村
青屏区｜九屏镇｜九屏河｜九屏路、圩场街、环山路｜九屏社区、圩场小区、环山里｜上屏村、下屏村、仙人桥村
青屏区｜枫坳镇｜杏溪｜枫坳路、茶亭街、站前巷｜枫坳社区、茶亭小区、站前里｜枫树坳村、火烧坪村、茶亭村
南埠区｜南埠街道｜岚江｜南埠路、海关街、盐码头路｜海关社区、南埠新村、盐码头小区｜南埠村、老鸦滩村
南埠区｜船厂街道｜岚江｜船厂路、铆工街、龙骨巷｜船厂新村、铆工里、滨河苑｜船坞村、芦席村
南埠区｜新港街道｜南汊河｜新港大道、货场路、吊桥街｜新港社区、货场小区、吊桥家园｜新港村、双汊村
南埠区｜河西街道｜南汊河｜河西路、豆腐街、纱厂路｜河西社区、纱厂新村、豆腐坊小区｜河西村、菜园村
南埠区｜盐仓街道｜南汊河｜盐仓路、老盐街、闸口路｜盐仓社区、闸口小区、老盐里｜闸口村、藕塘村
南埠区｜芦汀镇｜南汊河｜芦汀路、苇场街、机埠路｜芦汀社区、苇场小区、机埠里｜芦花村、机埠村、鸭棚村
南埠区｜沙洲镇｜岚江｜沙洲路、花生街、外滩路｜沙洲社区、花生小区、外滩里｜上洲村、下洲村、瓜棚村
云汀县｜城北街道｜汀溪｜汀北路、县前街、文庙路｜县前社区、文庙里、汀北新村｜北门村、长冲村
云汀县｜城南街道｜汀溪｜汀南路、车站街、烟厂路｜车站社区、烟厂新村、汀南花园｜南坪村、瓦窑村
云汀县｜鹿鸣镇｜鹿鸣溪｜鹿鸣路、麻石街、林场路｜鹿鸣社区、林场小区、麻石里｜麂子坪村、上垄村、桐油坳村
云汀县｜茶坞镇｜鹿鸣溪｜茶坞路、焙茶街、新坞路｜茶坞社区、焙茶里、新坞小区｜老茶棚村、半岭村、清泉冲村
云汀县｜篁坑镇｜篁坑水｜篁坑路、篾匠街、竹行路｜篁坑社区、篾匠里、竹行小区｜篾街村、大竹园村、水尾村
云汀县｜墨山镇｜篁坑水｜墨山路、纸槽街、采石路｜墨山社区、纸槽里、采石小区｜纸槽村、石门坎村、毛家冲村
云汀县｜凉亭镇｜汀溪｜凉亭路、挑盐街、新墟路｜凉亭社区、新墟小区、挑盐里｜挑盐岭村、凉亭坳村、黄桃坡村
云汀县｜云顶乡｜云顶溪｜云顶路、乡府街、梯田路｜云顶社区、乡府小区、梯田里｜云上村、梯子岭村、野猪坪村
柳湖县｜柳荫街道｜柳湖大港｜柳荫路、府学街、湖堤路｜柳荫社区、府学里、湖堤家园｜柳林村、堤湾村
柳湖县｜菱角街道｜柳湖大港｜菱角路、鱼市街、冷库路｜菱角社区、鱼市里、冷库新村｜菱塘村、渔网村
柳湖县｜莲塘镇｜莲溪｜莲塘路、剥莲街、荷香路｜莲塘社区、剥莲里、荷香小区｜十里莲村、藕池村、泥鳅沟村
柳湖县｜荷埠镇｜莲溪｜荷埠路、轧花街、渡槽路｜荷埠社区、轧花里、渡槽小区｜渡槽村、棉花洲村、荷包村
柳湖县｜大圩镇｜圩河｜大圩路、米市街、排灌路｜大圩社区、米市里、排灌小区｜圩心村、米埠村、排灌站村
柳湖县｜水泵镇｜圩河｜水泵路、阀门街、工业新路｜水泵社区、阀门里、工业新村｜铸件村、电工坝村、老闸村
柳湖县｜苇塘镇｜圩河｜苇塘路、编席街、西堤路｜苇塘社区、编席里、西堤小区｜苇编村、西堤村、雁落村
柳湖县｜渔梁乡｜柳湖大港｜渔梁路、网厂街、船闸路｜渔梁社区、网厂小区、船闸里｜渔梁村、鱼鹰村、船闸村
`;

export const towns: readonly Town[] = townRows.trim().split('\n').map(readTown);

function readTown(row: string): Town {
  const [regionName, name, river, roads, communities, villages] = row.split('｜') as string[];
  const region = regions.find((candidate) => candidate.name === regionName)!;
  const list = (text: string | undefined) => (text ?? '').split('、');
  return {
    name: name!,
    region,
    isUrban: name!.endsWith('街道'),
    river: river!,
    roads: list(roads),
    communities: list(communities),
    villages: list(villages),
  };
}

/** Names for every gap a topic may use, all from one town so that a text never mixes two ends of the city. */
export function namesIn(town: Town, random: Random): Record<string, string> {
  const stem = town.name.replace(/(街道|镇|乡)$/, '');
  const [road, road2] = random.sample(town.roads, 2) as [string, string];
  const [community, community2] = random.sample(town.communities, 2) as [string, string];
  const [village, village2] = random.sample(town.villages, 2) as [string, string];
  return {
    city: '松川',
    region: town.region.name,
    town: town.name,
    river: town.river,
    road,
    road2,
    community,
    community2,
    village,
    village2,
    school: town.isUrban ? random.pick([`${stem}小学`, `${stem}实验学校`]) : `${stem}中心小学`,
    park: `${stem}公园`,
    market: `${stem}农贸市场`,
    hospital: `${town.region.name}人民医院`,
    clinic: town.isUrban ? `${stem}社区卫生服务中心` : `${stem}中心卫生院`,
  };
}
