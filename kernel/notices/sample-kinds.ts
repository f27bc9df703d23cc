import { type NoticeKinds, noticeRegistry } from './registry.ts';

export const sampleKinds: NoticeKinds = {
  kinds: {
    'sign-asked': {
      group: 'tasks',
      title: 'sign.title',
      line: 'sign.line',
      link: '/proposals/{caseId}',
      phone: '/cases/{caseId}',
      params: ['title'],
    },
    'reply-arrived': {
      group: 'results',
      title: 'reply.title',
      line: 'reply.line',
      link: '/proposals/{caseId}?part={part}',
      params: ['title', 'part'],
      followsCase: true,
    },
  },
  casePlaces: { matter: { link: '/matters/{caseId}', phone: '/matters' } },
  catalogues: {
    'zh-CN': {
      sign: { title: '待你签收', line: '《{title}》，请在{dueOn}前签收。' },
      reply: { title: '答复已送达', line: '《{title}》的答复已送达，请评价。' },
    },
    en: {
      sign: { title: 'For you to sign for', line: '“{title}”: please sign for it by {dueOn}.' },
      reply: { title: 'A reply has arrived', line: 'The reply to “{title}” has arrived; please rate it.' },
    },
  },
};

export const sampleRegistry = noticeRegistry([sampleKinds]);
