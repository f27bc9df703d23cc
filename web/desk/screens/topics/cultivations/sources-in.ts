// Sources as people type them, one a line: a title, and an address behind it where there is one.
export function sourcesIn(typed: string): { title: string; address: string }[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 10)
    .map((line) => {
      const address = /https?:\/\/\S+/.exec(line)?.[0] ?? '';
      const title = line.replace(address, '').trim() || address;
      return { title: title.slice(0, 200), address: address.slice(0, 500) };
    });
}
