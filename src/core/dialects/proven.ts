import type { DialectId } from './index.ts';

/** A version of the program that reads a dialect, as an npm package. */
interface Program {
  npm: string;
  version: string;
}

/**
 * The dialects that were proven with the real program, in front of a real server: `npm run clients` runs
 * each of them at this version with what is recommended for the server.
 */
export const PROVEN = {
  'claude-code': { npm: '@anthropic-ai/claude-code', version: '2.1.329' },
  codex: { npm: '@openai/codex', version: '0.169.0' },
  'gemini-cli': { npm: '@google/gemini-cli', version: '0.61.0' },
  opencode: { npm: 'opencode-ai', version: '1.18.33' },
} as const satisfies Partial<Record<DialectId, Program>>;

/** The program that a dialect was proven with; undefined where it was not. */
export function provenWith(id: DialectId): Program | undefined {
  const programs: Partial<Record<DialectId, Program>> = PROVEN;
  return programs[id];
}
