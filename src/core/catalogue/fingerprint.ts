import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Tool } from './tool.ts';

/**
 * SHA-256 (64 hex digits) over the RFC 8785 canonical JSON of the six fields of a tool. White space
 * and the order of keys do not change it; any other change does.
 */
export function toolFingerprint(tool: Tool): string {
  const { name, title, description, inputSchema, outputSchema, annotations } = tool;
  return hash({ name, title, description, inputSchema, outputSchema, annotations });
}

/** SHA-256 over the canonical JSON of the sorted fingerprints of the tools. */
export function serverFingerprint(tools: readonly Tool[]): string {
  return hash(tools.map(toolFingerprint).sort());
}

function hash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? 'null')));
}
