// News: what the desk sends and sees, and what the public page holds.
export * from './contract/news.ts';
export * from './contract/public-news.ts';
export * from './contract/vocabulary.ts';
