import { zhCN as publicationWords } from '#kernel/publication/messages';

export const zhCN = {
  ...publicationWords,
  news: {
    name: '新闻',
    states: {
      writing: '撰写中',
      'to-check': '待审核',
      cleared: '待签发',
      published: '已发布',
      withdrawn: '已撤下',
      discarded: '已作废',
    },
    verbs: {
      'draft-news': '写新闻',
      'save-news': '修改',
      'hand-in-news': '提交审核',
      'clear-news': '审核通过，提请签发',
      'release-news': '签发公开',
      'send-back-news': '退回修改',
      'withdraw-news': '撤下',
      'rewrite-news': '重新撰写',
      'discard-news': '作废',
    },
    parts: {
      title: '标题',
      text: '正文',
      place: '地点',
      host: '主办',
      alt: '图片 {position} 的文字说明',
      caption: '图片 {position} 的图注',
    },
    waits: {
      check: '{count} 篇新闻待审核',
      release: '{count} 篇新闻待签发',
      back: '新闻退回修改',
    },
  },
  events: {
    news: {
      drafted: '起草',
      saved: '修改',
      'handed-in': '提交审核',
      cleared: '审核通过，提请签发',
      released: '签发公开',
      'sent-back': '退回修改',
      withdrawn: '从公众页面撤下',
      'taken-up-again': '重新撰写',
      discarded: '作废',
    },
  },
  notices: {
    'news-handed-in': { title: '有新闻待审核', line: '“{title}”已提交审核。' },
    'news-cleared': { title: '有新闻待签发', line: '“{title}”审核通过，请签发。' },
    'news-sent-back': { title: '新闻退回修改', line: '“{title}”被退回，点开查看原因。' },
    'news-released': { title: '新闻已发布', line: '“{title}”已在公众阅览室发布。' },
    'news-withdrawn': { title: '新闻已撤下', line: '“{title}”已从公众阅览室撤下，点开查看原因。' },
  },
  refusals: {
    ...publicationWords.refusals,
    'news-title-short': '标题太短，没有提交。请写到 4 个字以上。',
    'news-text-short': '正文太短，没有提交。请写到 {least} 个字以上。',
    'photo-without-words':
      '第 {number} 张图片没有文字说明，没有提交。请写清图上是什么（4 个字以上），看不见图的人要靠它。',
    'photo-unknown': '有图片找不到，或不是你上传的，没有保存。文字都在，请重新上传那一张。',
    'news-of-tomorrow': '活动日期在今天以后，没有保存。新闻只写已经发生的事。',
    'gathering-not-over': '活动还没有结束，或已经取消，没有起草。活动办完以后再写。',
  },
} as const;
