export { refusalOf } from './failures.ts';
export { type HttpOptions, openHttpServer } from './http-server.ts';
export type { SendRefusal } from './refuse-cross-site.ts';
