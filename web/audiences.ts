// Who the screens are for, and where they live.
export const audiences = {
  desk: { base: '/desk/', port: 5173, isInstallable: false, firstScreen: null },
  member: { base: '/m/', port: 5174, isInstallable: true, firstScreen: '/screens/today/today.tsx' },
} as const;

export type AudienceName = keyof typeof audiences;

export function isAudience(name: string): name is AudienceName {
  return Object.hasOwn(audiences, name);
}
