// What the compiler calls for each tag.
export { elementOf as jsx, elementOf as jsxs, Fragment } from './element.ts';
