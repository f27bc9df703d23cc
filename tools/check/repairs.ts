interface Configuration {
  readonly default: { readonly forbidden: readonly { name: string; comment: string }[] };
}

export async function repairs(): Promise<Map<string, string>> {
  const configuration: Configuration = await import('../../.dependency-cruiser.mjs' as string);
  return new Map(configuration.default.forbidden.map(({ name, comment }) => [name, comment]));
}
