// 晴雨表的文字：状态、按钮、经过、不能办的原因、设置。
export const zhCN = {
  barometer: {
    name: '晴雨表',
    states: { open: '持续反映', merged: '已并入', gone: '近期无人反映' },
    kinds: {
      proposal: '提案',
      'information-report': '社情民意信息',
      'public-matter': '群众反映',
      matter: '委员收到的反映',
      'topic-clue': '提案线索',
    },
    trends: { few: '件数少，看不出走势', rising: '比此前多', falling: '比此前少', steady: '与此前相当' },
    grown: {
      proposal: '由此形成的提案',
      'topic-clue': '由此形成的提案线索',
      'information-commission': '由此发起的约稿',
      'information-report': '由此形成的信息',
    },
    corrections: { split: '拆分', merged: '并入', renamed: '改名', 'taken-out': '移出' },
    verbs: {
      'split-off': '拆分',
      'take-out': '不属于这件事',
      'merge-into': '并入',
      'rename-issue': '改名',
      'undo-correction': '撤销更正',
      'make-topic': '转为提案线索',
      'make-commission': '转为约稿',
      'start-draft': '起草提案',
    },
  },
  events: {
    'barometer-issue': {
      found: '归并形成',
      kept: '重新归并（{voices} 件）',
      'split-off': '由拆分形成（{voices} 件）',
      split: '拆出 {voices} 件',
      renamed: '改名',
      'voice-taken-out': '移出一件',
      merged: '并入另一热点（{voices} 件）',
      'correction-undone': '撤销更正',
      'topic-made': '转为提案线索',
      'commission-made': '转为约稿',
      'draft-begun': '开始起草提案',
    },
  },
  refusals: {
    'nothing-to-undo': '没有可以撤销的更正。',
    'not-the-last-correction': '只能撤销最近一次更正，没有办理。请刷新后再看。',
    'issue-is-a-topic': '已经转为提案线索，不能再转。请到该线索继续办理。',
    'issue-is-commissioned': '已经就此约稿，尚未结束，没有再约。请到该约稿继续办理。',
    'issue-days-out-of-order': '截止日期早于开始日期，没有办理。请改后再试。',
    'issue-not-open': '另一热点已并入别处或近期无人反映，没有办理。请刷新后重新选择。',
    'voice-not-in-issue': '所选中有 {count} 件已不在这个热点里，没有办理。请刷新后重新选择。',
    'split-takes-all': '不能把全部都拆出去，没有办理。只换名称请用“改名”。',
  },
  settings: {
    barometer: {
      fewestVoices: '晴雨表：几件相近反映归为一个热点',
      windowDays: '晴雨表：归并最近多少天的反映',
      membersSee: '晴雨表：委员可看热点名称和件数（1 可看，0 不可看）',
    },
  },
} as const;
