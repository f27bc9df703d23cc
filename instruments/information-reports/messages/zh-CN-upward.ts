// 向上报送与反馈的文字：去向、采用、批示、通报。
export const zhUpward = {
  levels: { own: '本级', county: '县级', city: '市级', province: '省级', nation: '全国' },
  adoptionForms: { single: '单篇采用', combined: '综合采用', 'passed-on': '转送' },
  receiverKinds: { cppcc: '政协', party: '党委', government: '政府', department: '部门' },
  channels: { platform: '本平台直送', file: '交换文件', paper: '纸质报送', 'other-system': '其他系统报送' },
  secrecy: { open: '可公开', internal: '内部', restricted: '限知' },
  informationInstructionStates: {
    recorded: '已登记',
    transferred: '待签收',
    handling: '办理中',
    answered: '已回复，待审',
    cleared: '已反馈报送人',
    filed: '已存档',
    withdrawn: '已撤销',
  },
  informationAdoptionBulletinStates: { drafted: '待印发', released: '已印发', discarded: '已作废' },
} as const;

export const zhUpwardVerbs = {
  'send-upward': '向上报送',
  'record-adoption': '登记采用',
  'correct-adoption': '更正采用',
  'withdraw-adoption': '撤销采用',
  'record-instruction': '登记批示',
  'import-exchange': '接收交换文件',
  'transfer-instruction': '转单位办理',
  'sign-for-instruction': '签收',
  'return-instruction': '退回',
  'answer-instruction': '回复办理情况',
  'send-answer-back': '退回补充',
  'clear-answer': '反馈报送人',
  'file-instruction': '存档，不转办',
  'withdraw-instruction': '撤销批示登记',
  'draft-bulletin': '生成通报',
  'count-again': '重新统计',
  'release-bulletin': '印发',
  'discard-bulletin': '作废',
} as const;

const ofLevel = '{level, select, own {本级} county {县级} city {市级} province {省级} other {全国}}' as const;

export const zhReportUpward = {
  imported: '由交换文件接收',
  received: '由下级政协直送',
  'sent-upward': `向${ofLevel}报送`,
  'adopted-above': `获${ofLevel}采用`,
  'adoption-changed': `${ofLevel}采用情况更正：{reason}`,
  instructed: `获${ofLevel}领导批示`,
  'instruction-withdrawn': '批示登记撤销',
  'handling-begun': '有关单位开始办理',
  answered: '办理情况已反馈',
} as const;

export const zhIssueUpward = {
  'sent-upward': `向${ofLevel}报送`,
  'delivery-noted': '上级接收情况登记',
  'adoption-recorded': `登记${ofLevel}采用`,
  'adoption-corrected': `更正${ofLevel}采用：{reason}`,
  'adoption-withdrawn': `撤销${ofLevel}采用：{reason}`,
  'adoption-told': `上级告知${ofLevel}采用情况`,
  'instruction-noted': `${ofLevel}领导批示`,
} as const;

export const zhUpwardEvents = {
  'information-instruction': {
    recorded: '登记批示',
    transferred: '转单位办理，{dueOn}前回复',
    'signed-for': '单位签收',
    returned: '单位退回：{reason}',
    answered: '单位回复',
    'answer-sent-back': '退回补充：{reason}',
    cleared: '反馈报送人',
    filed: '存档：{reason}',
    withdrawn: '撤销：{reason}',
  },
  'information-adoption-bulletin': {
    drafted: '统计生成',
    'counted-again': '重新统计',
    released: '印发',
    discarded: '作废：{reason}',
  },
  'information-reports': { 'sender-trusted': '登记可信来源', 'higher-seat-named': '登记作者的上级委员身份' },
} as const;

export const zhUpwardNotices = {
  'information-sent-upward': { title: '你的信息已向上报送', line: '“{title}”已报送{receiver}。' },
  'information-adopted-above': { title: '你的信息被上级采用', line: '“{title}”被{receiver}采用。' },
  'information-adoption-changed': { title: '采用情况有更正', line: '“{title}”的采用情况有更正，点开查看。' },
  'information-instructed': { title: '你的信息获领导批示', line: '“{title}”获领导批示。' },
  'information-handling': { title: '你的信息正在办理', line: '{unit}正在办理“{title}”反映的问题。' },
  'information-answered': { title: '你的信息有了办理结果', line: '{unit}已就“{title}”作出回复，点开查看。' },
  'information-adoption-told': { title: '上级采用了一期信息', line: '{receiver}采用了“{title}”。' },
  'information-instruction-transferred': { title: '有一件批示待签收', line: '“{title}”请签收，{dueOn}前回复。' },
  'information-instruction-signed-for': { title: '批示件已签收', line: '{unit}已签收“{title}”。' },
  'information-instruction-returned': { title: '批示件被退回', line: '{unit}退回了“{title}”，点开查看理由。' },
  'information-instruction-answered': { title: '批示件有了回复', line: '{unit}已回复“{title}”，请审阅。' },
  'information-answer-sent-back': { title: '回复需要补充', line: '“{title}”的回复需要补充，{dueOn}前再报。' },
  'information-adoption-bulletin': { title: '信息采用情况通报', line: '《{title}》已印发，点开查看你的部分。' },
} as const;

export const zhUpwardRefusals = {
  'upward-level-not-above': '只能向上级报送，没有登记。请选择本级以上的层级。',
  'upward-no-committee': '本平台没有这一层级的上级政协，没有报送。请改用交换文件，或由系统管理员登记上级政协。',
  'upward-receiver-missing': '还没有写报送给谁，没有登记。请填写接收单位。',
  'upward-in-future': '报送日期晚于今天（{today}），没有登记。请核对日期。',
  'upward-before-release': '报送日期早于本期发出的日期（{issuedOn}），没有登记。请核对日期。',
  'adoption-in-future': '采用日期晚于今天（{today}），没有登记。请核对采用通知。',
  'adoption-before-release': '采用日期早于本期发出的日期（{issuedOn}），没有登记。请核对采用通知。',
  'adoption-before-sending': '采用日期早于向上报送的日期（{sentOn}），没有登记。请核对采用通知，或先补登更早的报送。',
  'adoption-not-sent-up': '这一期还没有登记向上报送，没有登记采用。请先登记报送给谁、哪天。',
  'adoption-level-below': '采用的层级低于本级，没有登记。请核对层级。',
  'adoption-file-unknown': '找不到这个文件，没有保存。请重新上传。',
  'adoption-unknown': '找不到这条采用，或已经撤销，没有改动。请刷新后再办。',
  'adoption-told-from-above': '这条采用由上级政协告知，只能由上级更正，没有改动。请联系上级。',
  'instruction-in-future': '批示日期晚于今天（{today}），没有登记。请核对日期。',
  'instruction-before-release': '批示日期早于本期发出的日期（{issuedOn}），没有登记。请核对日期。',
  'instruction-classified': '批示原文有国家秘密的标志，不能存在这里，没有登记。请不填原文，只登记有批示。',
  'instruction-due-past': '办理期限应晚于今天（{today}），没有转办。请另定日期。',
  'instruction-due-too-late': '办理期限最晚到 {latest}，没有转办。请另定日期。',
  'instruction-unit-unknown': '找不到这个单位，或已停用，没有转办。请另选单位。',
  'instruction-needs-second-person': '这件批示由你转办，须由另一个人审阅回复并反馈。',
  'exchange-too-large': '文件超过 {limit} 字，不是信息交换文件，没有接收。请核对文件。',
  'exchange-unreadable': '这不是完整的信息交换文件，没有接收。请向报送单位索取原文件，不要打开改动。',
  'exchange-version-unknown': '文件的格式版本是 {version}，本系统只认 {known}，没有接收。请双方升级到同一版本。',
  'exchange-changed': '文件内容与校验码不符，传送中被改动过，没有接收。请向报送单位重新索取。',
  'exchange-forged': '文件的签名不对，没有接收。请用电话向报送单位核实。',
  'exchange-sender-unknown':
    '“{committee}”的签名密钥（{keyId}）还没有登记，没有接收。请先用电话核对密钥，再由负责人登记为可信来源。',
  'exchange-own': '这是本政协自己报送的文件，没有接收。',
  'exchange-taken-already': '这一期已于 {on} 接收过，没有重复接收。',
  'adoption-bulletin-period-running': '{year} 年的这个时段还没有过完，没有生成通报。请等时段结束。',
  'adoption-bulletin-exists': '这个时段已有通报，没有再生成。需要改动请重新统计，或先作废。',
  'adoption-bulletin-needs-second-person': '这份通报由你统计，须由另一个人印发。',
} as const;

export const zhUpwardSettings = {
  instructions: {
    officersRead: '信息编辑可看批示原文（限知的除外）',
    authorsLearn: '报送人对批示知道多少',
    longestHandling: '批示件办理期限最长',
  },
} as const;
