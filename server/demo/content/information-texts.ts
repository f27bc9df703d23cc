// What members, bodies and units report, and what becomes of it on the editor's desk.
export const fates = [
  'draft',
  'submitted',
  'urgent',
  'accepted',
  'rejected',
  'editing',
  'in-review',
  'in-signing',
  'signed',
  'sent',
  'published',
  'taken-back',
  'combined',
] as const;
export type Fate = (typeof fates)[number];

export interface InformationText {
  readonly fate: Fate;
  readonly title: string;
  readonly situation: string;
  readonly causes: string;
  readonly advice: string;
  readonly by?: 'body' | 'unit';
  readonly source?: string;
}

export const informationTexts: readonly InformationText[] = [
  {
    fate: 'submitted',
    title: '老旧小区电动车进楼充电隐患仍多',
    situation: '走访三个老旧小区，傍晚六点后楼道内停放、飞线充电的电动车平均每栋五辆以上，物业多次劝阻收效不大。',
    causes: '集中充电车位少、价格高于居民用电，夜间取车不便；楼栋缺少阻车装置。',
    advice: '建议按楼栋就近增设充电车位，统一充电价格上限，由社区、物业、消防每月联合检查一次。',
  },
  {
    fate: 'published',
    title: '农村幸福院冬季取暖费用偏高',
    situation: '入冬以来走访的六所幸福院，每所每月取暖支出在四千元以上，两所已缩短开放时间。',
    causes: '房屋保温差，电采暖按商业电价计费，运营补助没有取暖一项。',
    advice: '建议民政部门把取暖列入运营补助，供电部门按居民电价收费，分批改造门窗。',
  },
  {
    fate: 'urgent',
    title: '城东供水主管爆裂，两个小区夜间停水',
    situation: '今日清晨城东主管爆裂，两个小区约一千八百户停水，居民在楼下排队接水。',
    causes: '管道使用超过三十年，夜间压力升高。',
    advice: '建议立即调水车定点送水，公布抢修时间，对同批次管道排查。',
  },
  {
    fate: 'accepted',
    title: '小微企业反映用工培训补贴兑现慢',
    situation: '座谈的九家小微企业中，六家去年申报的培训补贴尚未到账，最长已等十一个月。',
    causes: '审核环节多，材料退补没有一次告知。',
    advice: '建议网上一次告知、限时办结，并公布每月兑现情况。',
    by: 'body',
    source: '本会组织的企业座谈',
  },
  {
    fate: 'in-review',
    title: '学校周边托管机构缺少统一管理',
    situation: '三所小学周边有托管点四十余处，多数设在居民楼内，消防和食品条件参差不齐。',
    causes: '托管机构没有明确主管部门，登记和检查标准不一。',
    advice: '建议明确牵头部门，出台登记备案办法，开学前集中检查。',
  },
  {
    fate: 'sent',
    title: '夜间急诊儿科医生不足',
    situation: '周末夜间，市内设儿科急诊的医院只有两家，平均候诊两个半小时。',
    causes: '儿科医生总量不足，夜班补贴低。',
    advice: '建议统筹儿科夜间排班，提高夜班补贴，开通线上分诊。',
  },
  {
    fate: 'combined',
    title: '西片区公交线路重复与空白并存',
    situation: '西片区三条线路重复率高，而新建两个小区没有公交站点。',
    causes: '线路多年没有优化，新区规划与公交衔接不够。',
    advice: '建议优化重复线路，延伸至新建小区。',
  },
  {
    fate: 'combined',
    title: '园区晚班工人乘车难',
    situation: '园区晚班十点半下班，末班车为十点，工人多骑电动车往返十余公里。',
    causes: '末班时间多年没有调整。',
    advice: '建议加开晚班定制公交，由园区企业共同购票。',
  },
  {
    fate: 'rejected',
    title: '某街道开展志愿服务活动',
    situation: '街道本月开展志愿服务三场，参加二百余人。',
    causes: '重阳节前集中安排。',
    advice: '建议继续开展。',
  },
  {
    fate: 'editing',
    title: '电商直播基地缺少仓储用地',
    situation: '直播基地日均发货两万单，现有仓库四千平方米，旺季须租用外地仓库。',
    causes: '规划用地以办公为主，仓储用地指标不足。',
    advice: '建议在园区预留仓储用地，支持改造闲置厂房。',
    by: 'unit',
  },
  {
    fate: 'in-signing',
    title: '高层住宅消防通道被违规占用',
    situation: '抽查八个高层小区，五个消防登高面被划为停车位。',
    causes: '停车位缺口大，划线审批与消防核查脱节。',
    advice: '建议一月内清理登高面，划线前由消防核查。',
  },
  {
    fate: 'taken-back',
    title: '河道清淤弃土堆放影响通行',
    situation: '清淤弃土临时堆放在沿河路，占用半幅路面近一月。',
    causes: '弃土消纳场未落实。',
    advice: '建议限期外运，夜间设置警示。',
  },
  {
    fate: 'signed',
    title: '乡村医生夜间出诊缺少保障',
    situation: '四十名乡村医生中，三十一名反映夜间出诊没有交通和安全保障。',
    causes: '出诊补助不含夜间，没有统一保险。',
    advice: '建议设夜间出诊补助，统一购买意外保险。',
  },
  {
    fate: 'draft',
    title: '社区食堂运营情况',
    situation: '已走访两个社区食堂，午餐日均一百二十人。',
    causes: '',
    advice: '',
  },
];
