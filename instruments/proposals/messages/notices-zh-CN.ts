// 通知的标题和正文，由服务器说出。
export const noticesZhCN = {
  'asked-to-sign': {
    title: '有提案请你联名',
    line: '{proposer}请你联名《{title}》。截止前本人登录签名才算数。',
  },
  'asked-to-sign-again': {
    title: '联名提案有改动，请重新签名',
    line: '《{title}》的文字改过了，请看过后重新签名。',
  },
  'signer-answered': {
    title: '联名邀请有回复',
    line: '{answer, select, signed {{signer}已签名联名《{title}》。} retracted {{signer}撤回了对《{title}》的签名。} other {{signer}不联名《{title}》。}}',
  },
  'join-asked': { title: '有委员请求附议', line: '{asker}请求附议《{title}》。可在“联名人”中一键邀请。' },
  'body-confirmed': { title: '集体提案已确认', line: '{body}已确认《{title}》，可以提交。' },
  'dropped-unsigned': {
    title: '未在提交前签名，不计入联名',
    line: '《{title}》已提交，你没有签名，不列为联名人。',
  },
  'submitted-for-you': {
    title: '工作人员代你提交了提案',
    line: '《{title}》已代你提交。如与你的意思不符，请与提案办公室联系。',
  },
  'proposal-arrived': { title: '收到一件提案，待初审', line: '{proposer}提交《{title}》。' },
  'proposal-withdrawn': { title: '提案已撤案', line: '{proposer}撤回《{title}》。' },
  'returned-for-revision': {
    title: '提案退回修改',
    line: '《{title}》退回修改，请看意见，改好后再次提交。',
  },
  'proposal-filed': { title: '提案已立案', line: '《{title}》已立案，编号 {number}。' },
  'proposal-not-filed': { title: '提案未立案', line: '《{title}》未立案，理由见审查决定。' },
  'proposal-merged': {
    title: '提案已并案',
    line: '《{title}》（{number}）并入《{main}》，答复会同样送达你。',
  },
  'proposal-converted': { title: '提案转为社情民意', line: '《{title}》转为社情民意信息，内容不丢。' },
  'proposal-assigned': { title: '提案已交办', line: '《{title}》已交 {count} 个单位办理。' },
} as const;
