// Every topic, sphere by sphere: 27 economy, 5 politics, 15 culture, 36 society, 7 ecology.
import { heritageTopics } from './culture/heritage.ts';
import { schoolingTopics } from './culture/schooling.ts';
import { landAndWaterTopics } from './ecology/land-and-water.ts';
import { farmingTopics } from './economy/farming.ts';
import { industryTopics } from './economy/industry.ts';
import { publicMoneyTopics } from './economy/public-money.ts';
import { tradeTopics } from './economy/trade.ts';
import { governanceTopics } from './politics/governance.ts';
import { childrenTopics } from './society/children.ts';
import { eldersTopics } from './society/elders.ts';
import { healthTopics } from './society/health.ts';
import { neighbourhoodTopics } from './society/neighbourhood.ts';
import { roadsTopics } from './society/roads.ts';
import { workAndShelterTopics } from './society/work-and-shelter.ts';
import type { Topic } from './topic.ts';

export const topics: readonly Topic[] = [
  ...farmingTopics,
  ...industryTopics,
  ...tradeTopics,
  ...publicMoneyTopics,
  ...governanceTopics,
  ...heritageTopics,
  ...schoolingTopics,
  ...eldersTopics,
  ...childrenTopics,
  ...healthTopics,
  ...neighbourhoodTopics,
  ...roadsTopics,
  ...workAndShelterTopics,
  ...landAndWaterTopics,
];
