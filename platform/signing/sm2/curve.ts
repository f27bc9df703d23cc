// The curve of GB/T 32918.5-2017 and what a check of a signature needs of it: [s]G + [t]P. Only public values pass here;
// whatever touches a private key is counted by OpenSSL.
export const field = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
export const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
export const coefficients = {
  a: field - 3n,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
} as const;

/** Affine; null is the point at infinity. */
export type Point = { readonly x: bigint; readonly y: bigint } | null;

export const generator = {
  x: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  y: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
} as const;

interface Jacobian {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
}

const infinity: Jacobian = { x: 1n, y: 1n, z: 0n };

export const modulo = (value: bigint, modulus: bigint): bigint => {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
};

const inField = (value: bigint) => modulo(value, field);

/** By Fermat: the modulus is prime. */
export function inverse(value: bigint, modulus: bigint): bigint {
  let [result, base] = [1n, modulo(value, modulus)];
  for (let exponent = modulus - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}

function double({ x, y, z }: Jacobian): Jacobian {
  if (z === 0n || y === 0n) return infinity;
  const squaredY = inField(y * y);
  const slope = inField(3n * (x - z * z) * (x + z * z));
  const middle = inField(4n * x * squaredY);
  const newX = inField(slope * slope - 2n * middle);
  return {
    x: newX,
    y: inField(slope * (middle - newX) - 8n * squaredY * squaredY),
    z: inField(2n * y * z),
  };
}

function add(one: Jacobian, other: Jacobian): Jacobian {
  if (one.z === 0n) return other;
  if (other.z === 0n) return one;
  const [oneZ, otherZ] = [inField(one.z * one.z), inField(other.z * other.z)];
  const [u, v] = [inField(one.x * otherZ), inField(other.x * oneZ)];
  const [s, t] = [inField(one.y * otherZ * other.z), inField(other.y * oneZ * one.z)];
  if (u === v) return s === t ? double(one) : infinity;
  const [h, r] = [inField(v - u), inField(t - s)];
  const [h2, h3] = [inField(h * h), inField(h * h * h)];
  const x = inField(r * r - h3 - 2n * u * h2);
  return { x, y: inField(r * (u * h2 - x) - s * h3), z: inField(h * one.z * other.z) };
}

function affine({ x, y, z }: Jacobian): Point {
  if (z === 0n) return null;
  const [once, twice] = [inverse(z, field), inverse(inField(z * z), field)];
  return { x: inField(x * twice), y: inField(y * twice * once) };
}

const lifted = ({ x, y }: { x: bigint; y: bigint }): Jacobian => ({ x, y, z: 1n });

export const isOnCurve = ({ x, y }: { x: bigint; y: bigint }): boolean =>
  x < field && y < field && inField(y * y) === inField(x * x * x + coefficients.a * x + coefficients.b);

/** [s]G + [t]P, both scalars walked at once. */
export function combined(s: bigint, t: bigint, point: { x: bigint; y: bigint }): Point {
  const [base, other] = [lifted(generator), lifted(point)];
  const both = add(base, other);
  let sum = infinity;
  for (let bit = 255n; bit >= 0n; bit -= 1n) {
    sum = double(sum);
    const [inS, inT] = [(s >> bit) & 1n, (t >> bit) & 1n];
    if (inS && inT) sum = add(sum, both);
    else if (inS) sum = add(sum, base);
    else if (inT) sum = add(sum, other);
  }
  return affine(sum);
}
