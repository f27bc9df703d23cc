// 评价与核验在履职档案中的记录用语。
export const deedsZhCN = {
  deeds: { 'reply-rated': '评价提案答复', 'commitment-verified': '核验承诺事项兑现情况' },
} as const;

export const deedsEn = {
  deeds: { 'reply-rated': 'Rated a reply', 'commitment-verified': 'Verified that a promise was kept' },
};
