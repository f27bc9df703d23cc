// 不能办的原因：发生了什么，什么还在，怎么办。
import { zhUpwardRefusals } from './zh-CN-upward.ts';

export const zhRefusals = {
  'information-title-missing': '题目不足 {least} 个字，没有报送。内容都保留着；请写明反映什么事。',
  'information-situation-missing': '还没有写情况，没有报送。内容都保留着；请写清时间、地点和事实。',
  'information-causes-missing': '还没有写原因，没有报送。内容都保留着；请分析问题为什么存在。',
  'information-advice-missing': '还没有写建议，没有报送。内容都保留着；请提出一两条办得到的建议。',
  'information-too-long': '正文 {length} 字，超过 {limit} 字，没有报送。内容都保留着；请删去 {over} 字，或分成两件。',
  'information-source-missing': '这件信息不是亲身了解的，还没有注明来源，没有报送。请写明从谁、从哪里得知。',
  'information-not-one-matter': '请确认只反映一件事，再报送。内容都保留着；两件事请分开写。',
  'information-classified': '文中有国家秘密的标志，不能在这里报送或编发。请按保密规定的渠道办理，并删去有关文字。',
  'information-too-many': '今天已报送 {most} 件，这一件没有报送。内容都保留着；请明天再报，急事请联系信息编辑。',
  'information-urgent-already': '这件信息已经加急，不必再加。',
  'information-not-yours-to-sign': '你不能以这个机构或单位的名义报送。请改用本人名义，或选择你经办的机构。',
  'information-name-missing': '请先选择以哪个机构或单位的名义报送。',
  'information-origin-unknown': '找不到转来的事项或报送人，没有转入。请刷新后再办。',
  'issue-source-not-accepted': '选中的来稿有的还没有录用，或已编入别的一期，没有开始编辑。请刷新后重选。',
  'issue-source-unknown': '所列来稿与本期的来稿不一致，没有保存。请刷新后再办。',
  'issue-needs-a-source': '一期至少要有一篇来稿，没有移出。不再编发请撤销本期。',
  'issue-too-many-sources': '一期最多综合 {most} 篇来稿，没有再并入。',
  'issue-shares-wrong': '各篇份额合计 {sum}%，应为 100%，没有保存。请调整后再办。',
  'issue-text-missing': '编辑稿还没有题目或正文，没有送审。',
  'issue-private-details':
    '文中有 {count} 处身份证号、电话、住址一类的个人信息，没有送审。编辑稿保留着；请隐去或改写后再送。',
  'issue-secrecy-unanswered': '文中有 {count} 处涉密或内部字样，没有送审。请写明经核对可以编发的理由，或改写。',
  'issue-needs-second-person': '你编辑过这一期，须由另一个人审核、签发或公开。',
  'issue-needs-third-person': '这一期由你审核，须由另一个人签发。',
  'issue-public-already': '这一期已经公开。',
  'issue-not-public': '这一期现在没有公开，不必收回。',
  'commission-would-be-over': '截止日期（{closesOn}）已经过去，没有开始征集。请先改一个还没到的日期。',
  'commission-asks-nobody': '还没有写明向谁约稿，没有开始征集。请选择委员、机构或单位，或面向全体。',
  'commission-ends-before-it-begins':
    '截止日期（{closesOn}）早于开始日期（{opensOn}），没有保存。请改日期，其他内容都保留着。',
  'commission-not-open': '这项约稿现在不接收来稿。可以不选约稿，直接反映。',
  'commission-not-for-you': '这项约稿没有约你。可以不选约稿，直接反映。',
  'issue-not-numbered': '这一期还没有编号发出，不能公开。',
  ...zhUpwardRefusals,
} as const;
