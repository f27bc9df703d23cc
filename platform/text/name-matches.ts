import { pinyinInitials, syllables, unspoken } from './names.ts';

/** Whether what was typed begins or is part of the name: 张伟 by 张, 伟, zhang, zhangw, zw, "zhang wei". */
export function nameMatches(name: string, typed: string): boolean {
  const wanted = typed.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').replace(unspoken, '');
  if (wanted === '') return false;
  if (name.normalize('NFKC').toLowerCase().replace(unspoken, '').includes(wanted)) return true;
  return pinyinInitials(name).startsWith(wanted) || syllables(name).join('').startsWith(wanted);
}
