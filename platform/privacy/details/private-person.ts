// Names of people who hold no office, by the words they stand beside; there is no list of names to look them up in.
import { after, findBy } from '../found.ts';

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤';
const name = `[${surnames}][\\u4e00-\\u9fff]{1,2}`;
const bearers =
  '(?:居民|村民|市民|业主|患者|病人|学生|家长|低保户|贫困户|脱贫户|残疾人|当事人|受害人|被害人|死者|老人|户主|租客|租户|姓名|联系人|申请人|举报人|信访人|投诉人|网友|孩子|儿子|女儿|丈夫|妻子|母亲|父亲|我叫|名叫)';
const speaks =
  /^(?:$|[\s，,。；;、：:（(）)“”]|说|称|反映|表示|告诉|介绍|因|家|的|今年|患|在|等|诉|门|住|和|与|及|、|被|曾|已|是)/;

const called = new RegExp(`${bearers}(?:名叫|叫|为|是)?[: ]?(?<detail>${name})`, 'g');
const notNames =
  /^(?:高[龄中三二一度质]|金[融额]|任[何意]|方[面便式]|白[天领]|江[苏南西]|石[油家化]|马[路上]|田[间地]|余[人名]|周[边围末岁]|万[人元名]|向[他她有我来]|龙[头]|孙[子女辈]|何[时处种]|钱[财款物]|许[可愿]|.[的了等和也将应可会能须在有没]|.{1,2}(?:主任|科长|经理|局长|书记|所长|队长|校长|老师|医生|教授|主席|委员|镇长|村长|县长|市长|区长|处长|院长|律师|法官)|.(?:主|科|经|局|书|所|队|校|老|医|教|委|处|院|律|法)(?:任|长|理|记|师|生|授|席|员|官)|许[多]|程[度]|高校|黄[金河]|宋体|武汉|金[秋])/;

/** The two-character reading of a name when the third character already belongs to the sentence. */
export const namedPerson = findBy('private-person', called, (match, text) => {
  const detail = match.groups?.detail ?? '';
  if (notNames.test(detail)) return null;
  return speaks.test(after(match, text, 2)) ? 'likely' : null;
});

const titled = new RegExp(
  `(?<detail>[${surnames}](?:[\\u4e00-\\u9fff]{1,2})?)(?:女士|先生|小姐|大爷|大妈|大娘|奶奶|爷爷|阿姨|老伯|师傅|老太|老汉)`,
  'g',
);
const notTitled = /^(?:高[级]|方[便]|金牌|万能|马[上])/;
export const titledPerson = findBy('private-person', titled, (match) => (notTitled.test(match[0]) ? null : 'possible'));

const illness =
  /(?:身患|患有|罹患|确诊(?:为|患)?|查出(?:患有)?)[\u4e00-\u9fff]{0,8}?(?:癌|肿瘤|白血病|尿毒症|艾滋病|精神病|精神分裂|抑郁症|糖尿病|心脏病|肝炎|肺结核|病|症)/g;
const someone = new RegExp(
  `[${surnames}]某|${bearers}(?:名叫|叫)?[: ]?[${surnames}]|[${surnames}](?:女士|先生)|本人|我(?:父亲|母亲|儿子|女儿|爱人|丈夫|妻子|家)`,
);

/** An illness is private where the same sentence speaks of somebody; in the proposals on public health it is none. */
export const health = findBy('health', illness, (match, text) => {
  const from = Math.max(text.lastIndexOf('。', match.index), text.lastIndexOf('\n', match.index), match.index - 60) + 1;
  return someone.test(text.slice(from, match.index)) ? 'possible' : null;
});
