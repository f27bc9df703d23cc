import { describe, expect, it } from 'vitest';
import { matcherOf } from './match-screen.ts';

const load = () => Promise.reject(new Error('not looked at'));
const paths = [
  '/',
  '/write/$caseId',
  '/write/new',
  '/write/new/$intent',
  '/cases/$caseId/$part',
  '/cases/$caseId/sign',
];
const match = matcherOf(paths.map((path) => ({ path, load })));
const found = (path: string) => {
  const one = match(path);
  return one && [one.screen.path, one.parameters];
};

describe('an address means a screen', () => {
  it('its parts are handed over, decoded', () => {
    expect(found('/write/7')).toEqual(['/write/$caseId', { caseId: '7' }]);
    expect(found('/write/%E5%8F%B7')).toEqual(['/write/$caseId', { caseId: '号' }]);
    expect(found('/write/%zz')).toEqual(['/write/$caseId', { caseId: '%zz' }]);
  });

  it('what is written out goes before what is left open, in whatever order they registered', () => {
    expect(found('/write/new')?.[0]).toBe('/write/new');
    expect(found('/cases/7/sign')?.[0]).toBe('/cases/$caseId/sign');
    expect(found('/cases/7/rate')?.[0]).toBe('/cases/$caseId/$part');
  });

  it('a slash at the end means nothing, a part too many or too few another screen or none', () => {
    expect(found('/write/new/')?.[0]).toBe('/write/new');
    expect(found('')?.[0]).toBe('/');
    expect(found('/write/new/a/b')).toBeUndefined();
    expect(found('/elsewhere')).toBeUndefined();
  });
});
