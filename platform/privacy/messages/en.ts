import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  privacy: {
    kinds: {
      'identity-number': 'Identity number',
      'mobile-phone': 'Mobile number',
      'landline-phone': 'Telephone number',
      'e-mail': 'E-mail address',
      'bank-card': 'Bank card number',
      'home-address': 'Home address',
      'vehicle-plate': 'Vehicle plate',
      passport: 'Passport or permit number',
      'messenger-account': 'WeChat or QQ account',
      'private-person': "A private person's name",
      health: "A person's illness",
    },
    confidence: { certain: 'Certain', likely: 'Likely', possible: 'Have a look' },
    secrecy: { classified: 'Words of secrecy', internal: 'Words for internal use' },
  },
};
