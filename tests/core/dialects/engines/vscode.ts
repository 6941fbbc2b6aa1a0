import { parse } from 'yaml';
import * as z from 'zod';
import { textAt, type Engine } from './engine.ts';

const settings = z.strictObject({
  'chat.tools.eligibleForAutoApproval': z.record(z.string(), z.literal(false)),
});
const agent = z.strictObject({
  description: z.string().min(1),
  tools: z.array(z.string().regex(/^[A-Za-z0-9_-]+\/[A-Za-z0-9_-]+$/)),
});

/**
 * Every tool is asked: one that the settings name each time, another until a person approves it for
 * good, which no file can do. An agent file offers the tools that it names and no other.
 */
export const vscode: Engine = (texts, alias) => {
  settings.parse(JSON.parse(textAt(texts, '.vscode/settings.json')));
  const file = texts.find(({ language }) => language === 'markdown');
  if (!file) return { decide: () => 'ask' };
  const [, front = ''] = /^---\n([\s\S]*)---\n$/.exec(file.text) ?? [];
  const { tools } = agent.parse(parse(front));
  return {
    decide: () => 'ask',
    lists: (tool) => tools.includes(`${alias}/${tool}`),
  };
};
