// The words of a new instrument in both languages, and its README.
import type { Names } from '../names.ts';

export const zhCN = ({ instrument, kind, camelInstrument }: Names) => `// 新建事项的文字；名称按委员会的叫法改。
export const zhCN = {
  '${instrument}': {
    name: '事项（${camelInstrument}）',
    states: { open: '办理中', closed: '已办结' },
    turns: { office: '办公室' },
    verbs: { open: '新建', close: '办结' },
  },
  events: { '${kind}': { opened: '新建', closed: '办结' } },
  refusals: {
    'description-missing': '还没有填写情况说明，不能办结。已填的内容都保留着；请补上说明再办结。',
  },
} as const;
`;

export const en = ({ instrument, kind, words }: Names) => `import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  '${instrument}': {
    name: 'The ${words}',
    states: { open: 'Open', closed: 'Closed' },
    turns: { office: 'The office' },
    verbs: { open: 'Open', close: 'Close' },
  },
  events: { '${kind}': { opened: 'Opened', closed: 'Closed' } },
  refusals: {
    'description-missing':
      'There is no description yet, so it cannot be closed. What was typed is kept; add the description and close again.',
  },
};
`;

export const messages = () => `export { en } from './en.ts';
export { zhCN } from './zh-CN.ts';
`;

export const readme = ({ instrument, kind, words, one }: Names) => `# ${instrument}

Each ${words} is a case of the committee's office: opened with a description, closed with its result.

- **Promises.** Every change is an act (\`acts.ts\`) with its event; the office sees every ${words}.
- **Use.** \`POST /api/${instrument}/open\`, \`POST /api/${instrument}/close\`, \`GET /api/${instrument}/list\`. The table of
  its life is \`lifecycle.ts\`, why not is \`rules.ts\`, words are \`messages/\`, what the screens may know is \`contract.ts\`.
- **Refuses.** Closing ${one} that nobody has described (\`description-missing\`).

\`\`\`mermaid
stateDiagram-v2
  [*] --> open
  open --> closed: close
  closed --> [*]
\`\`\`

Its kind in the record is \`${kind}\`.
`;
