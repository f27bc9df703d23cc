// Solves the form's puzzle beside the page, in a worker made of this same file: counts up until the SHA-256 of
// `pass:number` begins with enough zero bits. Without it the form works all the same, under a stricter limit.
(() => {
  const roundWords = [];
  const startWords = [];
  for (let candidate = 2; roundWords.length < 64; candidate += 1) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor += 1) if (candidate % factor === 0) isPrime = false;
    if (!isPrime) continue;
    const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
    if (startWords.length < 8) startWords.push(fraction(candidate ** (1 / 2)));
    roundWords.push(fraction(candidate ** (1 / 3)));
  }
  const turn = (word, by) => (word >>> by) | (word << (32 - by));
  const schedule = new Int32Array(64);

  function compress(state, bytes, from) {
    for (let at = 0; at < 16; at += 1) {
      const byte = from + at * 4;
      schedule[at] = (bytes[byte] << 24) | (bytes[byte + 1] << 16) | (bytes[byte + 2] << 8) | bytes[byte + 3];
    }
    for (let at = 16; at < 64; at += 1) {
      const early = schedule[at - 15];
      const late = schedule[at - 2];
      const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const two = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      schedule[at] = (schedule[at - 16] + one + schedule[at - 7] + two) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < 64; at += 1) {
      const big = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const first = (h + big + ((e & f) ^ (~e & g)) + roundWords[at] + schedule[at]) | 0;
      const small = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const second = (small + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    const worked = [a, b, c, d, e, f, g, h];
    return state.map((word, at) => (word + worked[at]) | 0);
  }

  /** The whole blocks before the number are hashed once. */
  function solve(pass, bits) {
    const said = new TextEncoder().encode(`${pass}:`);
    const whole = said.length - (said.length % 64);
    let begun = startWords;
    for (let from = 0; from < whole; from += 64) begun = compress(begun, said, from);
    const rest = said.slice(whole);
    for (let number = 0; ; number += 1) {
      const digits = String(number);
      const length = rest.length + digits.length;
      const padded = new Uint8Array(length + 9 > 64 ? 128 : 64);
      padded.set(rest);
      for (let at = 0; at < digits.length; at += 1) padded[rest.length + at] = digits.charCodeAt(at);
      padded[length] = 128;
      new DataView(padded.buffer).setUint32(padded.length - 4, (whole + length) * 8);
      let state = begun;
      for (let from = 0; from < padded.length; from += 64) state = compress(state, padded, from);
      if (bits === 0 || state[0] >>> (32 - Math.min(bits, 32)) === 0) return digits;
    }
  }

  if (typeof document === 'undefined') {
    globalThis.onmessage = ({ data }) => globalThis.postMessage(solve(data.pass, data.bits));
    globalThis.solvePuzzle = solve;
    return;
  }
  const form = document.querySelector('form[data-puzzle]');
  if (!form || !globalThis.Worker) return;
  const { pass, solution } = form.elements;
  const note = form.querySelector('[data-checking]');
  let isWaiting = false;
  let isGone = false;
  const worker = new Worker(document.currentScript.src);
  worker.onmessage = ({ data }) => {
    solution.value = data;
    if (isWaiting) form.requestSubmit();
  };
  // A phone that cannot do it sends the form as a phone without script would.
  worker.onerror = () => {
    worker.onerror = null;
    form.removeAttribute('data-puzzle');
    if (isWaiting) form.submit();
  };
  worker.postMessage({ pass: pass.value, bits: Number(form.dataset.puzzle) });
  form.addEventListener('submit', (event) => {
    if (isGone) return event.preventDefault();
    if (solution.value === '' && form.hasAttribute('data-puzzle')) {
      event.preventDefault();
      isWaiting = true;
      note.hidden = false;
      return undefined;
    }
    isGone = true;
    return undefined;
  });
  // Back from the next page the form may be sent again; the house knows whether it is the same.
  globalThis.addEventListener('pageshow', () => {
    isGone = false;
  });
})();
