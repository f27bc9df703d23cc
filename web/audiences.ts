// Who the screens are for, where they live, and whether each folder of screens comes as one file: the phone, on a slow line,
// takes only what a screen needs.
export const audiences = {
  desk: { base: '/desk/', port: 5173, isInstallable: false, firstScreen: '/screens/today/today.tsx', byFolder: true },
  member: { base: '/m/', port: 5174, isInstallable: true, firstScreen: '/screens/today/today.tsx', byFolder: false },
} as const;

export type AudienceName = keyof typeof audiences;

export function isAudience(name: string): name is AudienceName {
  return Object.hasOwn(audiences, name);
}
