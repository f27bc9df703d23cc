// Short drafts that a review would not file: one or more for each of the ten national reasons and the local one.

export type NotFiledReason =
  | 'state-secrets'
  | 'forbidden-by-state'
  | 'inner-party-organisation'
  | 'own-party-internal'
  | 'litigation-or-arbitration'
  | 'academic-discussion'
  | 'personal-problem'
  | 'promotes-works-or-products'
  | 'named-accusation'
  | 'empty-content'
  | 'outside-local-powers';

export interface NotFiledText {
  readonly reason: NotFiledReason;
  readonly title: string;
  readonly body: string;
  readonly recommendation: string;
  /** What the proposer is told, and where the content may go instead. */
  readonly explanation: string;
}

export const notFiledTexts: readonly NotFiledText[] = [
  {
    reason: 'state-secrets',
    title: '关于公布{region}地下人防工程位置以便商业利用的建议',
    body: '{region}地下空间紧张，听说旧城下面有不少早年修的人防工程，入口在几个大院里，市民都不知道。若把位置、面积和连通情况在地图上标出来，就能引来社会资本做停车场和仓库。我手上有一张老同事画的草图，标了六处。',
    recommendation: '请有关部门公布全部人防工程的位置、出入口和内部结构图，面向社会招标利用。',
    explanation:
      '人防工程的具体位置和结构涉及国家秘密，不能公开征求，也不宜写入提案。草图请交本委机要人员处理。平时利用人防工程停车可在不涉及位置的前提下另行提出。',
  },
  {
    reason: 'forbidden-by-state',
    title: '关于在{town}试办旅游竞猜场所的提案',
    body: '{town}夜间游客留不住，周边有的地方搞斗鸡竞猜很热闹。可以划一个封闭区域，由国有公司经营，限定外地游客凭身份证入场，每注不超过一百元，收入用于景区维护，也能解决就业。',
    recommendation: '在景区东侧设竞猜馆一处，先试办三年，收入的三成返还村集体。',
    explanation:
      '所提事项属于国家法律明令禁止的赌博活动，依提案工作规则不予立案。夜间旅游留客可从演出、夜市、住宿等方面重新提出。',
  },
  {
    reason: 'inner-party-organisation',
    title: '关于调整{town}党委班子分工和换届人选的建议',
    body: '作为一名老党员，我认为{town}党委近两年分管农业的委员调动太频繁，工作接不上。年底换届在即，应当从熟悉水利的同志中选任副书记，组织委员也应由本地干部担任。',
    recommendation: '请上级党组织在换届时考虑上述人选和分工安排。',
    explanation:
      '中共党员对党内组织、人事方面的意见，应通过党内渠道反映。本件不作提案处理，可由本人向所在党组织或上级组织部门书面提出。',
  },
  {
    reason: 'own-party-internal',
    title: '关于本党派支部届中增补委员程序的意见',
    body: '我们支部今年增补了两名委员，表决是在微信群里接龙完成的，有三位年纪大的成员没有看到。按照本会的章程，应当召开会议、当场投票。会费的使用情况也已经两年没有公布。',
    recommendation: '请有关方面督促本支部重新召开会议增补委员，并公布会费账目。',
    explanation:
      '民主党派成员反映本组织内部事务的，应向本党派组织提出。本件已征得本人同意转交其市级组织，不作提案立案。',
  },
  {
    reason: 'litigation-or-arbitration',
    title: '关于{road}商铺返租合同应认定无效的提案',
    body: '我们四十一户业主六年前购买{road}商铺，开发商承诺返租十年，第四年停付租金。去年已经起诉，一审判决合同有效、租金按约支付，我们不服提起上诉，二审定于下月开庭。希望政协主持公道，建议法院认定合同无效。',
    recommendation: '建议人民法院依法改判返租合同无效，判令开发商退还全部购房款。',
    explanation:
      '案件正在二审，已进入诉讼程序，提案不得影响审判。建议通过律师在庭审中陈述。关于规范商铺返租销售的普遍性问题，可另写不涉个案的提案。',
  },
  {
    reason: 'academic-discussion',
    title: '关于{river}古称考证及“九屏”地名源流的商榷',
    body: '地方志称{river}古名“漾水”，我比照三种刻本，认为“漾”当为“瀁”之形讹；“九屏”一名，旧说因九峰如屏，然而县志图中只绘七峰，疑“九”为“纠”之音转。学界对此素有争论，特撰文就教于方家。',
    recommendation: '请史志部门在修订地名志时采用“瀁水”一说，并组织学术讨论。',
    explanation:
      '内容属学术研讨，宜通过学会、刊物交流。已建议作者与市地方志办公室和文史委员会联系，文史委表示欢迎投稿。',
  },
  {
    reason: 'personal-problem',
    title: '关于解决我父亲工龄认定问题的提案',
    body: '我父亲一九七四年至一九八一年在{town}农机厂做临时工，厂子倒闭时档案丢失，退休时少算了七年工龄，每月少领三百多元。我跑了社保、档案馆和原主管局，都说没有原始凭证，不能补认。父亲今年七十二岁，为此常常失眠。',
    recommendation: '请人社部门为我父亲补认七年工龄，并补发退休以来的差额。',
    explanation:
      '反映的是亲属个人问题，应通过信访或行政复议渠道解决，已附人社局档案查询与复议窗口的联系方式。如属一批人的共性问题，可收集情况后另提。',
  },
  {
    reason: 'promotes-works-or-products',
    title: '关于在全市中小学推广“慧目”护眼台灯的建议',
    body: '近视问题令人揪心。本人参与研制的“慧目”台灯采用三层导光专利，经我公司自测，学生连续使用三个月视力平均提高零点二。产品出厂价三百九十八元，若由教育部门统一采购，可优惠到三百二十元，售后由本公司负责。',
    recommendation: '由教育局发文在全市中小学集中采购“慧目”台灯两万盏。',
    explanation:
      '提案用于推介本人企业产品，依规则不予立案。教室照明改造已有相关提案在办，采购须依法公开进行，欢迎企业正常投标。',
  },
  {
    reason: 'promotes-works-or-products',
    title: '关于将长篇小说《松川往事》列为市民必读书目的提案',
    body: '拙著《松川往事》历时八年完成，以三代船工的命运写{river}两岸的变迁，出版后受到读者好评。书中涉及老码头、老行当二十余处，可作为乡土教材。现库存一千六百册，可按七折供应各单位和学校。',
    recommendation: '由宣传部门把本书列入年度阅读推荐，并为机关、学校统一订购。',
    explanation: '内容为宣传、推销本人作品，不作提案立案。作品可按程序申报全民阅读推荐书目，由评审委员会统一评选。',
  },
  {
    reason: 'named-accusation',
    title: '关于{town}综合执法队队长收受摊贩财物的反映',
    body: '{town}综合执法队队长邢某去年中秋收受三名摊贩的烟酒和购物卡，摊贩交了东西就不被驱赶，没交的被扣了车。其中一名摊贩可以作证，卡的金额大约两千元。他的妻弟还在市场里承包了停车场。',
    recommendation: '请纪检机关立案查处邢某，并清理停车场承包合同。',
    explanation:
      '属于指名举报，应由纪检监察机关受理。材料已依规定密封转交并告知提交人举报渠道和保密要求，本系统不保留证人信息。',
  },
  {
    reason: 'empty-content',
    title: '关于进一步加强各项工作的提案',
    body: '近年来各方面都取得了长足进步，但与群众的期待相比还有差距。有的方面认识还不到位，有的方面措施还不够有力，有的方面效果还不够明显，需要引起高度重视。',
    recommendation: '希望有关部门提高认识、加强领导、完善机制、狠抓落实，把各项工作推上新台阶。',
    explanation:
      '没有具体对象、事实和可以办理的建议。已电话约请提交人，建议选一件走访中亲眼看到的事，写清地点、数量和想请谁做什么。',
  },
  {
    reason: 'empty-content',
    title: '关于高度重视青年工作的建议',
    body: '青年是未来，是希望。各级各部门应当关心青年、爱护青年、支持青年，为青年成长创造良好环境。当前青年面临一些压力和困难，需要全社会共同努力来解决。',
    recommendation: '营造关心青年的浓厚氛围，多措并举为青年办实事、办好事。',
    explanation:
      '分析和建议都未落到具体问题。提交人表示最想说的是{town}租房押金难退，已请其按此重写，编辑将协助查找数据。',
  },
  {
    reason: 'outside-local-powers',
    title: '关于提高个人所得税起征点的提案',
    body: '我走访了{region}二百余名教师、护士和技术工人，普遍反映物价、房贷、教育支出上升，每月扣税后可支配收入紧张。个人所得税起征点多年未调，建议结合居民消费支出变化作适度提高，并扩大赡养老人扣除的范围。',
    recommendation: '将个人所得税起征点提高到每月八千元，赡养老人扣除提高到每月四千元。',
    explanation:
      '税收基本制度属于中央立法权限，本级无权办理。内容有调研基础，拟征得本人同意后转为社情民意信息向上报送。',
  },
  {
    reason: 'outside-local-powers',
    title: '关于在{region}增设高速铁路停靠站的提案',
    body: '规划中的高速铁路从{region}北侧九公里处通过，没有设站。{region}常住人口四十余万，外出务工约九万人，春节前后到邻市乘车要两个多小时，行李多、孩子小的尤其辛苦。',
    recommendation: '请国家铁路部门修改线路设计，在{region}增设客运站一座。',
    explanation:
      '铁路线路和站点由国家和省级主管部门决定，超出本级职权。已建议改提“开行高铁站接驳快线”，该部分本市可以办理。',
  },
];
