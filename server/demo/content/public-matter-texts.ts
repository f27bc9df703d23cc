// What invented direct-report points are called, and what invented citizens raise there, with what becomes of it.
export const pointTexts = [
  { title: '云桥社区直报点', kind: 'community', district: '云桥街道', address: '云桥路 12 号社区服务中心一楼' },
  { title: '石渡村直报点', kind: 'village', district: '石渡镇', address: '石渡村村委会' },
  { title: '松坪园区直报点', kind: 'enterprise', district: '松坪园区', address: '松坪大道 3 号职工之家' },
  { title: '政务服务大厅直报点', kind: 'service-hall', district: '望塔街道', address: '望塔广场政务服务大厅二楼' },
  { title: '长堰镇直报点', kind: 'community', district: '长堰镇', address: '长堰镇文化站' },
] as const;

export type Fate =
  | 'received'
  | 'in-hand'
  | 'with-unit'
  | 'unit-answered'
  | 'drafted'
  | 'answered'
  | 'satisfied'
  | 'again'
  | 'joined'
  | 'abusive'
  | 'appealed';

export interface MatterText {
  readonly fate: Fate;
  readonly topic: string;
  readonly text: string;
  readonly place: string;
  readonly wish?: string;
  readonly title: string;
}

const matter = (fate: Fate, topic: string, told: Omit<MatterText, 'fate' | 'topic'>): MatterText => ({
  ...{ fate, topic, ...told },
});

export const publicMatterTexts: readonly MatterText[] = [
  matter('satisfied', 'roads-and-traffic', {
    ...{ title: '云桥路学校门口补划斑马线', place: '云桥路小学门口', wish: '重新划线，上下学有人值守。' },
    text: '学校门口的斑马线磨得看不见了，上学放学车多，孩子过马路很危险。',
  }),
  matter('again', 'environment', {
    ...{ title: '石渡村河边垃圾清运', place: '石渡村东头河边', wish: '每天清一次。' },
    text: '河边垃圾箱三四天才清一次，天热味道大，住在附近的人都不敢开窗。',
  }),
  matter('answered', 'health-care', {
    ...{ title: '社区卫生站慢性病用药', place: '云桥社区卫生站', wish: '常用药不要断。' },
    text: '社区卫生站的降压药经常断货，老人要坐车去县城医院开，来回半天。',
  }),
  matter('drafted', 'public-services', {
    ...{ title: '医保窗口午间不办事', place: '政务服务大厅', wish: '中午留一个窗口。' },
    text: '政务大厅医保窗口中午停办，上班的人只能请假来办，能不能轮流值班。',
  }),
  matter('unit-answered', 'roads-and-traffic', {
    ...{ title: '园区晚班公交', place: '松坪园区公交站', wish: '末班车晚半小时。' },
    text: '园区晚班十点下班，末班公交九点半就没了，工人只能走路或者打车回家。',
  }),
  matter('with-unit', 'housing', {
    ...{ title: '老旧小区电梯停用', place: '长堰镇幸福小区 5 栋', wish: '尽快维修。' },
    text: '我们这栋楼电梯停了两周，物业说等配件，楼上有坐轮椅的老人下不来。',
  }),
  matter('in-hand', 'elder-care', {
    ...{ title: '社区食堂停业后老人吃饭', place: '云桥社区', wish: '恢复助餐。' },
    text: '社区食堂上个月停业了，几位独居老人中午吃饭成了问题，希望恢复送餐。',
  }),
  matter('joined', 'elder-care', {
    ...{ title: '社区食堂停业', place: '云桥社区', wish: '恢复助餐。' },
    text: '社区食堂上个月停业了，几位独居老人中午吃饭成了问题，希望早点恢复送餐！',
  }),
  matter('received', 'public-safety', {
    ...{ title: '路灯不亮', place: '石渡村到镇上的路' },
    text: '石渡村到镇上的路有一半路灯不亮，晚上骑车回家看不清路。我的电话是13800138000。',
  }),
  matter('received', 'work-and-pay', {
    ...{ title: '培训班报名', place: '松坪园区', wish: '开电工班。' },
    text: '园区的技能培训只有白天班，我们白天上班去不了，能不能晚上或者周末开班。',
  }),
  matter('abusive', 'other', {
    ...{ title: '广告', place: '网上' },
    text: '专业办理各类贷款，当天放款，手续简单，有需要的朋友抓紧联系。',
  }),
  matter('appealed', 'other', {
    ...{ title: '推销电话', place: '云桥社区' },
    text: '天天有人冒充社区打电话推销保健品，老人被骗了好几千，这是他们的宣传单原话：免费领鸡蛋。',
  }),
];
