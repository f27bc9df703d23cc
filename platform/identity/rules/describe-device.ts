// A few words by which people recognise their own session; the full browser string is not kept.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, 'WeChat'],
  [/HuaweiBrowser/i, 'Huawei Browser'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/Android/i, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/i, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/i, 'Linux'],
];

export function describeDevice(userAgent: string | undefined): string {
  const text = userAgent ?? '';
  const known = [browsers, systems].map((list) => list.find(([sign]) => sign.test(text))?.[1]);
  return known.filter(Boolean).join(' · ');
}
