import * as z from 'zod';

export const sessionAnswer = z.object({
  account: z.object({ id: z.uuid(), username: z.string() }),
  person: z.object({ id: z.uuid(), name: z.string() }),
  tenant: z.object({ id: z.uuid(), name: z.string() }),
  roles: z.array(z.string()),
  locale: z.string(),
  seats: z.array(z.object({ id: z.uuid(), name: z.string() })),
  units: z.array(z.object({ id: z.uuid(), name: z.string() })),
  menu: z.array(z.object({ key: z.string(), href: z.string(), group: z.string() })),
  unread: z.int(),
  isDemo: z.boolean(),
  pending: z.enum(['change-password', 'set-up-second-factor']).nullable(),
});

export interface Names {
  username: string;
  tenant_name: string;
  is_demo: boolean;
  sector: string | null;
  units: { id: string; name: string }[];
}
