import { serverFingerprint, toolFingerprint } from '#core/catalogue/fingerprint.ts';
import { jsonText } from '#core/json-text.ts';
import type { RatedServer } from '#data/catalogue.ts';
import { urls } from './urls.ts';

/**
 * The data of a server page and of its tool pages: the record as it stands in the content, and beside
 * it what is derived from it, tool by tool in the order of the record.
 */
export function serverTwinText(server: RatedServer): string {
  const { record, tools } = server;
  const twin = {
    record,
    fingerprint: serverFingerprint(record.tools),
    rated: tools.map(({ tool, slug, rating }) => {
      const { category, level, rule, ruleEvidence, signals, reviewed } = rating;
      return {
        name: tool.name,
        page: urls.tool(record.slug, slug),
        fingerprint: toolFingerprint(tool),
        category,
        level,
        rule,
        ruleEvidence,
        signals,
        ...(reviewed ? { reviewed } : {}),
      };
    }),
  };
  return `${jsonText(twin)}\n`;
}
