const planNames = new Map<string, string>();
const mostPlans = 400;

/** A name for the statement, by which the server keeps its plan; undefined once there are too many to keep. */
export function planName(statement: string): string | undefined {
  const known = planNames.get(statement);
  if (known || planNames.size >= mostPlans) return known;
  const name = `tongxin_${planNames.size + 1}`;
  planNames.set(statement, name);
  return name;
}
