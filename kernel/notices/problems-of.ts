import { format, locales, lookUp } from '#platform/locale';
import type { NoticeRegistry, RegisteredKind } from './registry.ts';

const sampleValue = '1';

function problemsOfKind(name: string, kind: RegisteredKind): string[] {
  const given = [...(kind.params ?? []), 'caseId', 'dueOn'];
  const sample = Object.fromEntries(given.map((param) => [param, sampleValue]));
  const problems: string[] = [];
  for (const locale of locales) {
    for (const key of [kind.title, kind.line]) {
      const message = lookUp(kind.catalogues[locale], key);
      if (message === undefined) problems.push(`${name}: no ${locale} text for ${key}`);
      else if (!isFormatted(() => format(locale, message, sample))) {
        problems.push(`${name}: the ${locale} text of ${key} uses a parameter the kind does not name`);
      }
    }
  }
  for (const link of [kind.link, ...(kind.phone ? [kind.phone] : [])]) {
    const places = [...link.matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? '');
    if (!/^\/(?!\/)/.test(link)) problems.push(`${name}: the link is not a path of this site`);
    for (const place of places.filter((candidate) => !given.includes(candidate))) {
      problems.push(`${name}: nothing fills {${place}} in the link`);
    }
  }
  return problems;
}

function isFormatted(attempt: () => string): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** What is missing before these kinds can be sent, in words; a test of the server asks for none. */
export function problemsOf(registry: NoticeRegistry): string[] {
  return registry.names.flatMap((name) => {
    const kind = registry.kindOf(name);
    return kind ? problemsOfKind(name, kind) : [];
  });
}
