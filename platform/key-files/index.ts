export { readOrMake } from './read-or-make.ts';
