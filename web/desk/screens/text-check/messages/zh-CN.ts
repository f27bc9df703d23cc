// Words of the check of a text before it is released.
export const zhCN = {
  decide: '{kind} {found}',
  decisions: { masked: '隐去', kept: '保留' },
  keptReason: '保留的理由',
  keptReasonNeeded: '写明理由才能提请签发。',
  edit: '修改文字',
  editPart: '修改{part}',
  finishEdit: '改好了',
  original: '恢复原文',
  wasEdited: '已改动',
  marks: { masked: '隐去：', kept: '保留：' },
  secrecy: {
    title: '涉密或内部字样',
    note: '为什么可以公开',
    hint: '这些字样只是提示，由你判断。不能公开的，请选“不予公开”。',
  },
} as const;
