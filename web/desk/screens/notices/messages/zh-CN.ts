// Words of the inbox on the desk.
export const zhCN = {
  title: '通知',
  markAllRead: '全部标为已读',
  filters: { all: '全部', unread: '未读', 'to-do': '待办' },
  unread: '（未读）',
  toDo: '待办',
  done: '已办',
  due: '期限 {date}',
  empty: {
    all: '还没有通知',
    unread: '没有未读的通知',
    'to-do': '没有待办的通知',
    advice: '轮到你办的、你关心的提案有了进展，或期限将到，会通知到这里。',
  },
} as const;
