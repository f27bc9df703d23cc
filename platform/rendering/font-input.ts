import { type FontUsed, type FontWish, openFallbackFamily, resolveFonts } from './fonts.ts';
import type { Press } from './press-for.ts';

export function fontsOf(press: Press, wishes: readonly FontWish[]): FontUsed[] {
  const key = JSON.stringify(wishes);
  const resolved = press.resolved.get(key) ?? resolveFonts(press.compiler, wishes);
  press.resolved.set(key, resolved);
  return resolved;
}

export function fontInput(wishes: readonly FontWish[], fonts: readonly FontUsed[]): string {
  const entries = wishes.map(({ role, fallbackWeight }, index) => {
    const font = fonts[index];
    const families = [...new Set([font?.used ?? openFallbackFamily, openFallbackFamily])];
    return [role, { families, weight: font?.isFallback ? fallbackWeight : 'regular' }];
  });
  return JSON.stringify(Object.fromEntries(entries));
}
