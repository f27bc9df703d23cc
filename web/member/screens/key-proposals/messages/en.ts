import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Key proposal',
  lead: 'Led by',
  supervisor: 'Supervised by',
  state: 'State',
  next: 'Next',
  visits: 'Visits',
  plan: 'Supervision plan',
  noPlan: 'There is no plan yet.',
  sign: 'Sign the plan',
  signText: 'You sign this plan in your own name and the supervision begins.',
  signed: 'The plan is signed',
  back: 'Today',
};
