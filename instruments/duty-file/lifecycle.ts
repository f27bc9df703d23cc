// The three lives that meet in a duty file.
export { contestLifecycle } from './contests/lifecycle.ts';
export { outsideLifecycle } from './outside/lifecycle.ts';
export { reportLifecycle } from './reports/lifecycle.ts';
