// Where the members of each sector work, what they are there, and what they know.
import type { Random } from './random.ts';

/** sector codes｜employer（posts）、…｜expertise */
const rows = `
1,34｜松川市发展和改革委员会（二级调研员、四级调研员）；松川市委党校（副校长、教授）；松川市政协机关（副秘书长、四级调研员）；松川市住房和城乡建设局（总工程师、二级调研员）；松川市财政局（总会计师、四级调研员）；松川市交通运输局（副局长、高级工程师）｜公共政策、城市规划、财政预算、基层治理
2,3,4,5,6,7,8,9,10｜松川职业技术学院（副教授、系主任、教授）；松川市第二人民医院（主任医师、副院长）；松川市规划设计院（高级工程师、总规划师）；汀江律师事务所（合伙人、律师）；衡正会计师事务所（合伙人、注册会计师）；松川市图书馆（研究馆员、副馆长）；岚江中学（正高级教师、副校长）；松川市水利勘测院（高级工程师、副院长）｜法律服务、公共卫生、城市更新、职业教育、投资评估
11,12,13｜共青团松川市委员会（副书记、部长）；松川市总工会（副主席、权益部部长）；松川市妇女联合会（副主席、权益部部长）；青鸟社会工作服务中心（理事长、社工督导）；岚江巾帼家政合作社（理事长）；松川公共交通集团（车队长、劳动模范）；东渡街道渡口新村社区（党委书记）｜青年就业、劳动权益、家庭教育、社区服务
14,21｜松川铸诚阀门有限公司（董事长、总经理）；云汀茶业有限公司（董事长、副总经理）；九屏竹木有限公司（总经理）；柳湖莲业合作社联合社（理事长）；岚江物流有限公司（总经理、董事长）；东渡餐饮有限公司（董事长）；松川农商银行（行长、信贷部经理）；松川市建筑业商会（会长、秘书长）；老闸水泵有限公司（总经理、总工程师）｜企业管理、产业链、商贸流通、普惠金融
15,19｜松川市农业科学研究所（研究员、副所长）；松川市质量检验研究院（高级工程师、院长）；水泵智造研究中心（首席技师、高级工程师）；松川市科技馆（馆长）；杏溪软件有限公司（技术总监、总经理）｜检验检测、智能制造、农业科技、数据应用
16,17,27,32,33｜松川侨青创业园（总经理、理事）；岚江进出口有限公司（董事长、总经理）；港松医疗投资有限公司（董事、总经理）；松川市归国华侨联合会（副主席、秘书长）｜外贸、侨务、文化交流、医疗投资
18,25｜松川市采茶小戏剧团（国家二级演员、团长）；松川市文化馆（副研究馆员、馆长）；松川日报社（主任记者、副总编辑）；松川市美术馆（二级美术师、馆长）；九屏窑艺工作室（工艺美术师）；松川广播电视台（编导、主任播音员）｜地方戏曲、非遗传承、公共文化、新闻采编
20｜松川市社会科学研究所（副研究员、所长）；松川市地方志办公室（副编审、主任）；松川市委党校经济教研室（教研室主任、副教授）｜区域经济、地方史、公共管理
22｜鹿鸣镇农业技术推广站（高级农艺师、站长）；渔梁水产养殖场（场长）；黄桃坡果业合作社（理事长）；大圩粮油种植家庭农场（农场主）；茶坞镇老茶棚村（村党支部书记）；松川市农机推广站（推广研究员）；柳湖县畜牧兽医站（高级兽医师）｜稻田种植、果茶栽培、水产养殖、农机作业
23｜松川市第一中学（校长、正高级教师）；学府小学（校长、特级教师）；松川市特殊教育学校（副校长、高级教师）；白鹭镇中心小学（校长）；松川幼儿师范学校（高级讲师）；松川市教育科学研究所（教研员）；江滨幼儿园（园长）｜基础教育、特殊教育、学前教育、教师发展
24｜松川市体育运动学校（高级教练、副校长）；岚江水上运动协会（会长）；松川市健身气功协会（会长、国家级裁判）｜青少年体育、全民健身、水上安全
26｜松川市人民医院（主任医师、副院长、护理部主任）；松川市妇幼保健院（儿科主任、副院长）；松川市中医院（主任中医师、副院长）；云汀县人民医院（院长、主任医师）；东渡社区卫生服务中心（中心主任）；松川市疾病预防控制中心（主任医师）｜儿科、急救、中医药、慢性病管理、护理
28｜松川市慈善总会（秘书长）；岚江养老服务有限公司（总经理、院长）；松川市残疾人康复中心（康复医师、主任）；松川市工伤康复医院（副院长、主任医师）｜养老服务、残疾康复、社会救助
29｜松川市生态环境监测站（站长、高级工程师）；岚江湿地保护中心（主任、工程师）；松川地质勘查队（总工程师、副队长）；绿源环保有限公司（总经理）｜水环境、地质灾害、固废处理、生态修复
30｜松川市民族中学（校长、高级教师）；畲山歌艺传习所（传习人、所长）；同和食品配送有限公司（总经理）｜民族教育、民族文化、饮食服务
31｜松川市佛教协会（会长、副会长）；松川市道教协会（会长、秘书长）；松川市基督教协会（会长、秘书长）；松川市伊斯兰教协会（会长、副会长）｜公益慈善、场所安全、文物保护
`;

interface Employment {
  readonly places: readonly { readonly employer: string; readonly posts: readonly string[] }[];
  readonly expertise: readonly string[];
}

const employments = new Map<number, Employment>(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [codes, places, expertise] = row.split('｜') as [string, string, string];
      const employment = { places: places.split('；').map(readPlace), expertise: expertise.split('、') };
      return codes.split(',').map((code) => [Number(code), employment] as const);
    }),
);

function readPlace(text: string): Employment['places'][number] {
  const [employer, posts] = text.replace('）', '').split('（') as [string, string];
  return { employer, posts: posts.split('、') };
}

/** A workplace of the sector and a post that exists there. */
export function employerOf(random: Random, sectorCode: number): { employer: string; post: string } {
  const { employer, posts } = random.pick(employments.get(sectorCode)!.places);
  return { employer, post: random.pick(posts) };
}

export function expertiseOf(random: Random, sectorCode: number): string[] {
  return random.sample(employments.get(sectorCode)!.expertise, random.integer(1, 2));
}
