// One line per step: rewritten each second in a terminal, repeated now and then in a log.
const spokenEveryMs = 10_000;

/**
 * @template T
 * @param {string} label what is being done, as in "Installing the libraries"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const startedAtMs = performance.now();
  const seconds = () => `${((performance.now() - startedAtMs) / 1000).toFixed(0)} s`;
  const isTerminal = process.stdout.isTTY === true;
  const show = () =>
    isTerminal ? process.stdout.write(`\r${label} … ${seconds()} `) : console.log(`${label} … ${seconds()}`);
  if (isTerminal) show();
  else console.log(`${label} …`);
  const ticking = setInterval(show, isTerminal ? 1_000 : spokenEveryMs);
  try {
    const result = await work();
    console.log(`${isTerminal ? '\r' : ''}${label}: done in ${seconds()}.   `);
    return result;
  } catch (error) {
    if (isTerminal) process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
