export { ballot } from './ballot.ts';
export { bundle } from './bundle.ts';
export { mine } from './mine.ts';
