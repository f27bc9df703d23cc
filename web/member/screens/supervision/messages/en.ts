import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Supervision',
  comma: ', ',
  said: {
    remind: '{date}: {unit} was reminded of {awaited}',
    phone: '{date}: {unit} was telephoned about {awaited}',
    notice: '{date}: a written notice went to {unit} about {awaited}',
    answer: '{date}: {unit} answered the notice, to be done by {until}',
    'put-off': '{date}: chasing was put off',
    leader: '{date}: it was reported to the leaders',
  },
};
