/** The path of a browser; throws one sentence when there is none. */
export function findBrowser(env?: NodeJS.ProcessEnv): string;
export function lookForBrowser(env?: NodeJS.ProcessEnv): string | undefined;
/** For `chromium.launch({ executablePath: findBrowser(), args: chromiumFlags() })`. */
export function chromiumFlags(): string[];
