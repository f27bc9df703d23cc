// What people ask for in the demo's calls, clues and cultivations; all invented.
export interface ClueText {
  readonly title: string;
  readonly text: string;
}

export const clueTexts: readonly ClueText[] = [
  {
    title: '希望在老城区增设公共充电桩',
    text: '老城区的小区大多没有固定车位，买了电动车只能去两公里外充电。希望在路边和公园停车场增设一批公共充电桩，晚上也能用。',
  },
  {
    title: '社区助餐点开了又关，老人吃饭犯难',
    text: '我们社区的助餐点去年开办，今年因为亏损停了。建议研究长效补助办法，或由几个社区合办中心厨房，统一配送。',
  },
  {
    title: '建议延长图书馆夜间开放时间',
    text: '图书馆晚上八点闭馆，上班族和备考学生没有地方看书。建议周一至周五延长到十点，先在一两个馆试行。',
  },
  {
    title: '儿童医院就诊高峰停车排队一小时',
    text: '每到周末，儿童医院门前道路堵死，家长抱着孩子走很远。建议利用旁边闲置地块建临时停车场，并增设接驳车。',
  },
  {
    title: '盲道被占用、断头问题突出',
    text: '人民路一带的盲道有的被共享单车占着，有的修到一半就没了。建议结合道路整治系统排查，并明确日常管理责任。',
  },
  {
    title: '农村快递进村“最后一公里”',
    text: '快递到乡镇就不再送了，老人取件要走七八里路。建议依托村邮站和供销点设综合服务站，给一点运营补助。',
  },
  {
    title: '建议中小学校园操场节假日开放',
    text: '孩子放假没有地方运动。很多学校操场空着，建议明确安全责任和保险，分批向社区开放。',
  },
  {
    title: '夜班工人回家没有公交',
    text: '开发区的工厂晚上十点下班，公交九点就停了。建议开通两条夜间定制线路，由企业和财政共同分担。',
  },
  {
    title: '老旧小区雨污混流，下雨就返水',
    text: '我们小区建于九十年代，一下大雨地漏就返水。建议把雨污分流列入老旧小区改造的必改内容。',
  },
  {
    title: '希望规范直播带货中的农产品质量',
    text: '在直播间买的本地水果，质量差别很大，投诉也难。建议建立本地农产品直播信用名录，抽检结果公开。',
  },
  {
    title: '托育机构少、收费高',
    text: '双职工家庭两岁孩子没人带，附近托育机构每月要三千多元。建议支持单位和社区办普惠托育点。',
  },
  { title: '公园步道破损，老人容易摔跤', text: '滨河公园北段步道坑洼不平，路灯也坏了好几盏。建议尽快修补并加装扶手。' },
  {
    title: '建议建立职业院校与本地企业用工对接平台',
    text: '本地企业招不到技工，职校学生又外出就业。建议由人社部门牵头建平台，把企业订单和专业设置对接起来。',
  },
  {
    title: '外卖骑手停车、充电、休息难',
    text: '骑手在商场外等单没地方坐，车也没处停。建议在商圈设骑手驿站，配简易充电和饮水。',
  },
  {
    title: '请关注乡村医生年龄老化',
    text: '我们镇八个村医有六个过了六十岁，没有年轻人接班。建议定向培养，并解决养老保险衔接。',
  },
  {
    title: '建议推广电梯养老保险模式',
    text: '小区电梯用了十五年，维修基金动用难。建议推广“保险加服务”，由保险公司统筹维修。',
  },
];

/** The same petition forwarded again and again, each time with other signs. */
export const forwarded: ClueText = {
  title: '请求取消江东大桥小型客车通行费',
  text: '江东大桥通行费已收了十八年，每天上下班的群众负担很重。请求政协委员帮忙呼吁，取消小型客车通行费，还路于民，大家转发支持。',
};

export interface TopicText {
  readonly title: string;
  readonly explanation: string;
  readonly background: string;
}

export const guideTexts: readonly TopicText[] = [
  {
    title: '完善社区居家养老服务网络',
    explanation: '围绕助餐、助浴、助医等需求，研究服务供给、运营补助和监管办法。',
    background: '全市六十岁以上人口占比逐年上升，部分助餐点运营困难。',
  },
  {
    title: '优化公共充电设施布局',
    explanation: '分析老城区、农村和高速沿线的充电缺口，提出规划建设与运营管理建议。',
    background: '',
  },
  {
    title: '推动职业教育与本地产业对接',
    explanation: '研究专业设置、实训基地共建和毕业生留本地就业的政策。',
    background: '重点产业链技能人才缺口较大。',
  },
  {
    title: '健全农村寄递物流体系',
    explanation: '围绕快递进村、农产品出村，研究设施共享和成本分担机制。',
    background: '',
  },
  { title: '发展普惠托育服务', explanation: '研究单位办托、社区嵌入式托育的场地、人员和补助政策。', background: '' },
  {
    title: '改善夜间公共交通服务',
    explanation: '针对夜班职工、医院陪护等群体，研究夜间线路和定制公交。',
    background: '',
  },
];

export interface CultivationText {
  readonly title: string;
  readonly idea: string;
  readonly note: string;
  readonly advice: string;
  readonly response: string;
}

export const cultivationTexts: readonly CultivationText[] = [
  {
    title: '建立社区助餐长效运营机制',
    idea: '从已开办的助餐点入手，测算成本，比较中心厨房、餐饮企业加盟和社区自办三种模式。',
    note: '走访三个助餐点，日均就餐八十人以上才能保本；房租占成本三成。店长反映补助到账慢。',
    advice: '建议补充不同规模社区的成本测算，并了解外地中心厨房的做法。',
    response: '已联系两家中心厨房，下周实地测算。',
  },
  {
    title: '推进老旧小区雨污分流改造',
    idea: '梳理历次改造项目中漏项的原因，提出把雨污分流列为必改内容的办法。',
    note: '调阅近三年改造清单，四十二个小区中有十九个未做雨污分流，主要因为管网权属不清。',
    advice: '请把管网权属问题单列一段，注明法规依据。',
    response: '已补充管网移交的有关规定。',
  },
  {
    title: '加快乡村医生队伍接续',
    idea: '围绕定向培养、待遇保障和养老衔接，形成可操作的建议。',
    note: '座谈六个乡镇卫生院，村医平均年龄五十六岁，近三年新进不足十人。',
    advice: '建议增加与邻市政策的对比表。',
    response: '对比表已完成，附在笔记后。',
  },
  {
    title: '打通职业院校与本地企业用工对接',
    idea: '以两条重点产业链为样本，摸清岗位需求和专业供给。',
    note: '与十二家企业座谈，数控、工业机器人岗位缺口最大。',
    advice: '样本企业再增加两家小微企业。',
    response: '',
  },
  { title: '规范城市盲道建设管理', idea: '排查主干道盲道断点，明确养护责任。', note: '', advice: '', response: '' },
];
