// PDF by Typst in this process. Text reaches the template only as JSON inputs, never inside its source,
// so nothing a person types can become markup.
import { setImmediate } from 'node:timers/promises';
import { existingDirectories } from './font-directories.ts';
import { fontInput, fontsOf } from './font-input.ts';
import { pressFor } from './press-for.ts';
import type { TypstOrder, TypstResult } from './typst-order.ts';

/** Results unused for this many documents leave the compiler's cache. */
const cacheAge = 2;

const messagesOf = (error: { shortDiagnostics: unknown[] } | null): string[] =>
  ((error?.shortDiagnostics ?? []) as { message: string }[]).map((diagnostic) => diagnostic.message);

/** Sets one document. It keeps the processor busy for the time it takes: call it from a job where many are made. */
export async function renderTypst(order: TypstOrder): Promise<TypstResult> {
  const asked = order.fontDirectories ?? [];
  const present = existingDirectories(asked);
  const press = pressFor(present);
  const fonts = fontsOf(press, order.fonts);
  const inputs = { data: JSON.stringify(order.data), fonts: fontInput(order.fonts, fonts) };
  const compiled = press.compiler.compile({ mainFileContent: order.template, inputs });
  if (!compiled.result)
    throw new Error(`The template does not compile: ${messagesOf(compiled.takeError()).join('; ')}`);
  const pdf = press.compiler.pdf(compiled.result);
  press.compiler.evictCache(cacheAge);
  // Compiled documents are given back to the system between turns of the event loop, never within one: without this
  // pause a loop over many documents would keep them all in memory.
  await setImmediate();
  const absent = asked.filter((directory) => !present.includes(directory));
  return {
    pdf,
    fonts,
    warnings: [...messagesOf(compiled.takeWarnings()), ...absent.map((one) => `no such folder: ${one}`)],
  };
}
