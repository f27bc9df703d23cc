import * as z from 'zod';

export const ofCaseParameters = z.object({ id: z.uuid() });
