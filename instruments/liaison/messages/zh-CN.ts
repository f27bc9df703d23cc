// 联系制度的文字：类别、方式、状态、通知、不能办的原因。
export const zhCN = {
  liaison: {
    name: '联系制度',
    kinds: {
      'party-group-to-party-member': '党组成员联系党员委员',
      'party-member-to-member': '党员委员联系党外委员',
      'council-to-member': '主席会议成员联系委员',
      'member-to-sector-people': '委员联系界别群众',
    },
    states: { standing: '联系中', ended: '已结束' },
    ways: { visit: '走访', talk: '面谈', telephone: '电话', message: '信息', gathering: '活动', other: '其他' },
    verbs: {
      'start-pair': '建立联系',
      'change-pair': '调整',
      'end-pair': '结束联系',
      'note-contact': '记录联系',
      'share-contact': '分享',
      'take-back-contact': '撤回',
      'assign-pairs': '按方案建立',
    },
    waits: { due: '该联系一次了' },
  },
  deeds: { 'liaison-contact': '联系委员或界别群众' },
  events: {
    'liaison-pair': {
      started: '建立联系',
      changed: '调整频次或期限',
      'contact-noted': '记录一次联系（{heldOn}）',
      'contact-shared': '分享联系记录',
      'contact-taken-back': '撤回一次联系记录',
      ended: '结束联系',
    },
    liaison: { 'pairs-assigned': '按方案建立联系 {pairs} 对' },
  },
  notices: {
    'liaison-started': { title: '建立了新的联系', line: '“{title}”已建立联系，点开查看。' },
    'liaison-ended': { title: '联系已结束', line: '“{title}”的联系已结束。' },
    'liaison-contact-noted': { title: '记录了一次联系', line: '{by}记录了与你的一次联系。' },
    'liaison-contact-shared': { title: '有人与你分享联系记录', line: '{by}与你分享了一次联系记录。' },
  },
  settings: {
    liaison: {
      frequency: {
        partyGroup: '党组成员联系党员委员的间隔',
        partyMember: '党员委员联系党外委员的间隔',
        council: '主席会议成员联系委员的间隔',
        sectorPeople: '委员联系界别群众的间隔',
      },
    },
  },
  refusals: {
    'liaison-group-not-named': '联系界别群众要写明群体名称，没有保存。请填写，如“货车司机”。',
    'liaison-member-not-named': '请选择联系的委员，没有保存。',
    'liaison-with-oneself': '联系人和联系对象不能是同一人，没有保存。请重新选择。',
    'liaison-ends-before-it-begins': '结束日期（{untilOn}）早于开始日期（{fromOn}），没有保存。请改日期。',
    'liaison-person-unknown': '有一位人员已不在名册里，没有保存。请重新选择。',
    'liaison-not-a-member': '{name}不是本届现任委员，没有建立联系。请重新选择。',
    'liaison-stands-already': '{contactor}已经联系{contactee}，没有重复建立。可以在原联系里调整。',
    'liaison-has-contactor': '{name}已有这一类联系人，方案没有执行。请重新生成方案再确认。',
    'liaison-named-twice': '方案里有一位委员出现了两次，没有执行。请去掉一行。',
    'contact-of-tomorrow': '联系日期还没有到，没有保存。内容都保留着；请改成今天或以前的日期。',
    'contact-before-the-pair': '联系日期早于建立联系的日期（{fromOn}），没有保存。请核对日期。',
    'contact-unknown': '没有找到这条联系记录，或不是你记录的。请刷新后再看。',
  },
} as const;
