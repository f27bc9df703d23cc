// Who the screens are for, and where they live.
export const audiences = {
  desk: { base: '/desk/', port: 5173, isInstallable: false },
  member: { base: '/m/', port: 5174, isInstallable: true },
} as const;

export type AudienceName = keyof typeof audiences;

export function isAudience(name: string): name is AudienceName {
  return Object.hasOwn(audiences, name);
}
