import type { DialectId } from './index.ts';

/**
 * The dialects whose recommended policy was proven with the real program, at this version of its npm
 * package: `npm run clients` runs each of them in front of a real server.
 */
export const PROVEN = {
  'claude-code': { npm: '@anthropic-ai/claude-code', version: '2.1.329' },
  codex: { npm: '@openai/codex', version: '0.169.0' },
  'gemini-cli': { npm: '@google/gemini-cli', version: '0.61.0' },
  opencode: { npm: 'opencode-ai', version: '1.18.33' },
} as const satisfies Partial<Record<DialectId, { npm: string; version: string }>>;
