// What is asked, as it stands behind `?`.

export type ParameterValue = string | number | boolean | null | undefined;
export type Parameters = Readonly<Record<string, ParameterValue | readonly ParameterValue[]>>;

export function searchOf(parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(key, String(one));
    }
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}
